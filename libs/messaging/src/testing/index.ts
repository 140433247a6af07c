export { asSomebody } from './as-somebody.ts';
export { Delivery, published } from './delivery.ts';
export { describeConsumer } from './describe-consumer.ts';
export { Neighbours, type Disguise } from './neighbours.ts';

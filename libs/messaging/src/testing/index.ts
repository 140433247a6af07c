export { Delivery, published, type Disguise } from './delivery.ts';
export { describeConsumer } from './describe-consumer.ts';

import { describeBroker } from '../testing/describe-broker.ts';
import { KafkajsBroker } from './kafkajs-broker.ts';

describeBroker('kafkajs', (settings) => new KafkajsBroker(settings));

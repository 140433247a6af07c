import { describeBroker } from '../testing/describe-broker.ts';
import { PlatformaticBroker } from './platformatic-broker.ts';

describeBroker('@platformatic/kafka', (settings) => new PlatformaticBroker(settings));

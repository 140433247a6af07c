import { describeConsumer } from '@huipin/messaging/testing';
import { serviceUnderTest } from '@huipin/service-defaults/testing';
import { allMigrations } from './data-source.ts';
import { notificationsService } from './definition.ts';
import { typesOf } from './feeds/feed-event.events.ts';
import { oneOfEach } from './testing/facts.ts';

const carried = new Set([...typesOf('public'), ...typesOf('department')]);

describeConsumer('notifications', () => serviceUnderTest('notifications', notificationsService, allMigrations), oneOfEach('subject').filter(({ schema }) => carried.has(schema.typeName)));

// Generated from the OpenAPI document of notifications by "npm run generate". Do not edit.
export interface paths {
    "/api/notifications/v1/asyncapi.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The events that this service publishes (AsyncAPI 3) */
        get: operations["asyncapi"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notifications/v1/audit/entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Entries in the order of the chain, by period and subject; with Accept: application/x-ndjson all of them, streamed */
        get: operations["listAuditEntries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notifications/v1/audit/keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The public keys by which heads of the chain are checked */
        get: operations["listAuditKeys"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notifications/v1/audit/readings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who read the file of an enterprise here, the latest first */
        get: operations["listReadings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notifications/v1/day-runs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Publishes what falls due up to a day; a day to come in the embedded stack only */
        post: operations["runDay"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notifications/v1/errors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every code that a problem can carry, with its status and its words */
        get: operations["errors"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notifications/v1/feeds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The feeds that the caller may read, where they end and what they carry */
        get: operations["listFeeds"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notifications/v1/feeds/{feed}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Events after a cursor, in sequence. Caught up when nextCursor equals after: a page may be empty before that where few events are wanted */
        get: operations["pullEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notifications/v1/feeds/{feed}/stream": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Events as they happen (server-sent events)
         * @description `id` is the sequence, `data` the CloudEvent in one line; there is no `event` field, so `onmessage` of an EventSource gets every one. Without Last-Event-ID and `after` only what comes from now on; `after=0` from the start. A comment every 15 s keeps the connection alive; whoever reads too slowly is cut off and continues with Last-Event-ID.
         */
        get: operations["streamEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notifications/v1/labels": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What people read for every code, in Chinese and English */
        get: operations["labels"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notifications/v1/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who the caller is, and what it may call */
        get: operations["me"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notifications/v1/messaging": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Is anything stuck, where, and since when */
        get: operations["status"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notifications/v1/messaging/actions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What operators did, the newest first */
        get: operations["actions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notifications/v1/messaging/dead-letters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What could not be read or was given up, the newest first */
        get: operations["deadLetters"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notifications/v1/messaging/outbox/adoptions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** After a restore into another server: publishes what was not */
        post: operations["adopt"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notifications/v1/messaging/parked": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Heads of parked keys, with the reason of their last failure */
        get: operations["parked"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notifications/v1/messaging/parked/retries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Tries the head of a key again at once; what waits behind it follows */
        post: operations["retry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notifications/v1/messaging/parked/skips": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Gives the head of a key up: it becomes a dead letter with who and why */
        post: operations["skip"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notifications/v1/messaging/rebuilds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Builds a projection anew from the log, while the service goes on */
        post: operations["rebuild"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notifications/v1/messaging/rebuilds/last": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How far the last rebuild is */
        get: operations["lastRebuild"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notifications/v1/messaging/replays": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sends facts of an own topic once more, to one consumer; without key and times all of the topic */
        post: operations["replay"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notifications/v1/messaging/snapshot": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The newest facts of a topic, one a line; the first line says at which offsets they were read */
        get: operations["snapshot"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notifications/v1/messaging/topics/{topic}/hold": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** No replica reads this topic until it is released; positions stand, nothing is lost */
        post: operations["hold"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notifications/v1/messaging/topics/{topic}/release": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Reads a held topic on */
        post: operations["release"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notifications/v1/sealing-renewals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Seals by the present key what stands in the clear or a former one has sealed; afterwards that one may be taken away */
        post: operations["renewSeals"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notifications/v1/subscriptions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List subscriptions */
        get: operations["listSubscriptions"];
        put?: never;
        /** Subscribes a receiver; the signing secret is shown this once */
        post: operations["createSubscription"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notifications/v1/subscriptions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get subscription */
        get: operations["getSubscription"];
        put?: never;
        post?: never;
        /** Delete subscription */
        delete: operations["deleteSubscription"];
        options?: never;
        head?: never;
        /** Changes sink, filters or concurrency; pauses, or continues where it stood */
        patch: operations["changeSubscription"];
        trace?: never;
    };
    "/api/notifications/v1/subscriptions/{id}/deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Attempts of the last 30 days, newest first */
        get: operations["listDeliveries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notifications/v1/subscriptions/{id}/failures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Deliveries that have failed and what waits behind them, in sequence */
        get: operations["listFailures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notifications/v1/subscriptions/{id}/progress": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How far the subscription is, what is failing, and whether its endpoint is given a rest */
        get: operations["getProgress"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notifications/v1/subscriptions/{id}/secret-rotations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A new key signs at once, the one before beside it for overlapHours; the new secret is shown this once */
        post: operations["rotateSecret"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notifications/v1/subscriptions/{id}/test-events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sends one test event (type huipin.notifications.v1.TestEvent, in no feed) and answers what came of it */
        post: operations["sendTestEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        CloudEvent: {
            aggregateid: string;
            aggregateversion: string;
            /** @description ProtoJSON of the message: 64-bit integers as strings, enum names */
            data: {
                [key: string]: unknown;
            };
            /** @enum {string} */
            datacontenttype: "application/json";
            dataschema: string;
            /** @description the same event has the same id on every channel and in every repeat */
            id: string;
            /** @description contiguous per topic and subject, from 1 */
            keyversion: string;
            /** @description contiguous per feed, from 1 */
            sequence: string;
            source: string;
            /** @enum {string} */
            specversion: "1.0";
            /** @description id of the enterprise, brand or region */
            subject: string;
            time: string;
            traceparent?: string;
            /** @example huipin.registry.v1.HonourGranted */
            type: string;
        };
        DayRun: {
            /** @description facts made, by task; without those that failed */
            made: {
                [key: string]: number;
            };
            today: string;
        };
        DeadLetter: {
            /** Format: date-time */
            deadAt: string;
            id: string;
            key: string | null;
            offset: string;
            partition: number;
            reason: string;
            topic: string;
        };
        DeliveryAttempt: {
            attempt: number;
            attemptedAt: string;
            durationMs: number;
            /** @description the webhook-id that was sent */
            eventId: string;
            id: string;
            /** @enum {string} */
            outcome: "delivered" | "failed" | "gone";
            reason: ("status" | "redirect" | "gone" | "timeout" | "address-refused" | "unresolved" | "tls" | "connection") | null;
            /** @description null for a test event */
            sequence: string | null;
            /** @description HTTP status of the receiver; null where none came */
            status: number | null;
        };
        DeliveryFailure: {
            attempts: number;
            eventId: string;
            failedAt: string;
            nextAttemptAt: string | null;
            reason: ("status" | "redirect" | "gone" | "timeout" | "address-refused" | "unresolved" | "tls" | "connection") | null;
            sequence: string;
            /**
             * @description waiting = behind an earlier event of its subject
             * @enum {string}
             */
            state: "failing" | "waiting" | "given-up";
            /** @description HTTP status of the receiver; null where none came */
            status: number | null;
            subject: string;
        };
        DeliveryProgress: {
            behind: number;
            breaker: {
                failures: number;
                openUntil: string | null;
                /** @enum {string} */
                state: "closed" | "open" | "half-open";
            };
            failing: number;
            givenUp: number;
            /** @description where the feed ends */
            head: string;
            lastDeliveredAt: string | null;
            /** @description everything up to here is delivered, not wanted, or among the failures */
            position: string;
            waiting: number;
        };
        ErrorCode: {
            code: string;
            en: string;
            status: number;
            zh: string;
        };
        Feed: {
            /** @enum {string} */
            audience: "public" | "department";
            /** @enum {string} */
            feed: "public" | "department";
            head: string;
            types: string[];
        };
        MessagingAction: {
            action: string;
            /** Format: date-time */
            at: string;
            detail: {
                [key: string]: unknown;
            };
            id: string;
            reason: string | null;
            who: string;
        };
        MessagingStatus: {
            broker: {
                answers: boolean;
                /** @description why it does not answer; what the database knows is told all the same */
                reason: string | null;
            };
            consumers: {
                expired: boolean;
                held: boolean;
                lag: number | null;
                lagSeconds: number | null;
                partition: number;
                topic: string;
            }[];
            dead: number;
            outbox: {
                backlog: number;
                epoch: number;
                lastBatch: number;
                leading: boolean;
                oldestAgeSeconds: number;
            };
            parked: {
                events: number;
                keys: number;
            };
            service: string;
        };
        ParkedEvent: {
            attempts: number;
            eventId: string;
            key: string;
            /** Format: date-time */
            nextAttemptAt: string;
            /** Format: date-time */
            parkedAt: string;
            reason: string;
            topic: string;
            type: string;
            waiting: number;
        };
        /** @description RFC 9457; some codes add members, such as existingId */
        Problem: {
            /** @description stable; one of those at /errors */
            code: string;
            /** @description what is wrong and what to do, in the language asked for */
            detail: string;
            errors?: {
                code: string;
                detail: string;
                pointer: string;
            }[];
            requestId: string;
            status: number;
            title: string;
            /** @description address of the table that explains the code */
            type: string;
        } & {
            [key: string]: unknown;
        };
        Rebuild: {
            behind: number | null;
            consumer: string;
            projection: string;
            reason: string | null;
            /** Format: date-time */
            startedAt: string;
            /** @enum {string} */
            state: "reading" | "finished" | "failed";
            waitingFor: string[];
        };
        SealingRenewal: {
            sealedAnew: number;
        };
        Subscription: {
            /** @description the cursor it began with; /progress tells how far it is */
            after: string;
            /** @enum {string} */
            algorithm: "v1" | "v1a";
            changedAt: string;
            createdAt: string;
            disabledReason: ("gone" | "retries-exhausted") | null;
            /** @enum {string} */
            feed: "public" | "department";
            /** @description an empty list sets no bound */
            filters: {
                divisions: string[];
                subjects: string[];
                types: string[];
            };
            id: string;
            /** @description what signs, newest first; publicKey (whpk_…) for v1a; validTo = end of the overlap after a rotation */
            keys: {
                id: string;
                publicKey: string | null;
                validTo: string | null;
            }[];
            maxInFlight: number;
            sink: string;
            /** @enum {string} */
            state: "active" | "paused" | "disabled";
            version: number;
        };
        SubscriptionWithSecret: {
            /** @description the cursor it began with; /progress tells how far it is */
            after: string;
            /** @enum {string} */
            algorithm: "v1" | "v1a";
            changedAt: string;
            createdAt: string;
            disabledReason: ("gone" | "retries-exhausted") | null;
            /** @enum {string} */
            feed: "public" | "department";
            /** @description an empty list sets no bound */
            filters: {
                divisions: string[];
                subjects: string[];
                types: string[];
            };
            id: string;
            /** @description what signs, newest first; publicKey (whpk_…) for v1a; validTo = end of the overlap after a rotation */
            keys: {
                id: string;
                publicKey: string | null;
                validTo: string | null;
            }[];
            maxInFlight: number;
            /** @description whsec_…, shown this once; null for v1a, where the public key is enough to verify */
            secret: string | null;
            sink: string;
            /** @enum {string} */
            state: "active" | "paused" | "disabled";
            version: number;
        };
        TestDelivery: {
            durationMs: number;
            eventId: string;
            /** @enum {string} */
            outcome: "delivered" | "failed" | "gone";
            reason: ("status" | "redirect" | "gone" | "timeout" | "address-refused" | "unresolved" | "tls" | "connection") | null;
            /** @description HTTP status of the receiver; null where none came */
            status: number | null;
        };
    };
    responses: {
        /** @description Refused, with the reason */
        Problem: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/api/notifications/v1/errors#VALIDATION_FAILED",
                 *       "title": "Not acceptable as it is",
                 *       "status": 422,
                 *       "detail": "1 fields are wrong; see errors",
                 *       "code": "VALIDATION_FAILED",
                 *       "requestId": "0b2f9a1e-6d0c-4a53-9a3e-5b8f7f0f3c11",
                 *       "errors": [
                 *         {
                 *           "pointer": "/division",
                 *           "code": "WRONG_FORM",
                 *           "detail": "division has the wrong form: six digits are due (GB/T 2260)"
                 *         }
                 *       ]
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: {
        /**
         * @description zh-CN (default) or en
         * @example zh-CN
         */
        AcceptLanguage: string;
        /**
         * @description a repeat with the same key and body gets the same answer, for 24 hours; with another body 422
         * @example 7d1e0b0c-order-17
         */
        IdempotencyKey: string;
        /**
         * @description ETag of the version relied on; 412 when it has moved on
         * @example "1"
         */
        IfMatch: string;
        /** @description ETag of what the caller has; 304 where it is still that */
        IfNoneMatch: string;
    };
    requestBodies: never;
    headers: {
        /** @description version and representation; send it with If-Match or If-None-Match */
        ETag: string;
        /** @description where it can be read */
        Location: string;
        /**
         * @description what is left in this window, and its seconds
         * @example "client";r=5999;t=60
         */
        RateLimit: string;
        /**
         * @description requests a window
         * @example "client";q=6000;w=60
         */
        "RateLimit-Policy": string;
        /** @description to be named to an operator */
        "X-Request-Id": string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    asyncapi: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description zh-CN (default) or en
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description ETag of what the caller has; 304 where it is still that */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As it is now */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description The caller has it already */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description It cannot be read */
            400: components["responses"]["Problem"];
            /** @description The token that was sent is not valid */
            401: components["responses"]["Problem"];
            /** @description Too many requests; Retry-After says when to come again */
            429: components["responses"]["Problem"];
            /** @description Not available just now; Retry-After says when to come again */
            503: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    listAuditEntries: {
        parameters: {
            query?: {
                cursor?: string;
                /** @description only these members of each item, whichever of them are otherwise always there */
                fields?: ("sequence" | "previousHash" | "hash" | "content")[];
                /** @description first day, Asia/Shanghai */
                from?: string;
                limit?: number;
                /** @description opaque */
                subject?: string;
                /** @description last day */
                to?: string;
            };
            header?: {
                /**
                 * @description zh-CN (default) or en
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description ETag of what the caller has; 304 where it is still that */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As it is now */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /**
                             * @description the entry: one JSON object, to be hashed as it stands
                             * @example {"at": "2026-11-23T01:02:03.000000Z", "who": {"sub": "…"}, "what": "POST /honours"}
                             */
                            content: string;
                            /** @description SHA-256(previousHash || SHA-256(content)), of bytes */
                            hash: string;
                            previousHash: string;
                            sequence: number;
                        }[];
                        nextCursor: string | null;
                    };
                    "application/x-ndjson": string;
                    "text/csv": string;
                };
            };
            /** @description The caller has it already */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description It cannot be read */
            400: components["responses"]["Problem"];
            /** @description A valid token is missing */
            401: components["responses"]["Problem"];
            /** @description The caller may not do this */
            403: components["responses"]["Problem"];
            /** @description Something in it is wrong; all wrong fields are named at once */
            422: components["responses"]["Problem"];
            /** @description Too many requests; Retry-After says when to come again */
            429: components["responses"]["Problem"];
            /** @description Not available just now; Retry-After says when to come again */
            503: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    listAuditKeys: {
        parameters: {
            query?: {
                /** @description only these members of each item, whichever of them are otherwise always there */
                fields?: ("id" | "publicKey" | "knownSince")[];
            };
            header?: {
                /**
                 * @description zh-CN (default) or en
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description ETag of what the caller has; 304 where it is still that */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As it is now */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            id: string;
                            knownSince: string;
                            /** @description ed25519, SubjectPublicKeyInfo, base64 */
                            publicKey: string;
                        }[];
                        nextCursor: string | null;
                    };
                    "application/x-ndjson": string;
                    "text/csv": string;
                };
            };
            /** @description The caller has it already */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description It cannot be read */
            400: components["responses"]["Problem"];
            /** @description The token that was sent is not valid */
            401: components["responses"]["Problem"];
            /** @description Something in it is wrong; all wrong fields are named at once */
            422: components["responses"]["Problem"];
            /** @description Too many requests; Retry-After says when to come again */
            429: components["responses"]["Problem"];
            /** @description Not available just now; Retry-After says when to come again */
            503: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    listReadings: {
        parameters: {
            query?: {
                cursor?: string;
                /** @description only these members of each item, whichever of them are otherwise always there */
                fields?: ("sequence" | "at" | "who" | "what")[];
                limit?: number;
                /** @description an enterprise asks about itself, which it need not say */
                subject?: string;
            };
            header?: {
                /**
                 * @description zh-CN (default) or en
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description ETag of what the caller has; 304 where it is still that */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As it is now */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            at: string;
                            sequence: number;
                            what: string;
                            who: {
                                enterprise?: string;
                                organisation?: string;
                                roles?: string[];
                                sub: string;
                            };
                        }[];
                        nextCursor: string | null;
                    };
                    "application/x-ndjson": string;
                    "text/csv": string;
                };
            };
            /** @description The caller has it already */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description It cannot be read */
            400: components["responses"]["Problem"];
            /** @description A valid token is missing */
            401: components["responses"]["Problem"];
            /** @description The caller may not do this */
            403: components["responses"]["Problem"];
            /** @description Something in it is wrong; all wrong fields are named at once */
            422: components["responses"]["Problem"];
            /** @description Too many requests; Retry-After says when to come again */
            429: components["responses"]["Problem"];
            /** @description Not available just now; Retry-After says when to come again */
            503: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    runDay: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description zh-CN (default) or en
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /**
                 * @description a repeat with the same key and body gets the same answer, for 24 hours; with another body 422
                 * @example 7d1e0b0c-order-17
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "today": "2025-07-01"
                 *     }
                 */
                "application/json": {
                    /** Format: date */
                    today: string;
                };
            };
        };
        responses: {
            /** @description As it is now */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DayRun"];
                };
            };
            /** @description It cannot be read */
            400: components["responses"]["Problem"];
            /** @description A valid token is missing */
            401: components["responses"]["Problem"];
            /** @description The caller may not do this */
            403: components["responses"]["Problem"];
            /** @description It conflicts with what there is */
            409: components["responses"]["Problem"];
            /** @description If-Match names a version that has moved on */
            412: components["responses"]["Problem"];
            /** @description The body is too large */
            413: components["responses"]["Problem"];
            /** @description The media type is not taken */
            415: components["responses"]["Problem"];
            /** @description Something in it is wrong; all wrong fields are named at once */
            422: components["responses"]["Problem"];
            /** @description Too many requests; Retry-After says when to come again */
            429: components["responses"]["Problem"];
            /** @description Not available just now; Retry-After says when to come again */
            503: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    errors: {
        parameters: {
            query?: {
                /** @description only these members of each item, whichever of them are otherwise always there */
                fields?: ("code" | "status" | "zh" | "en")[];
            };
            header?: {
                /**
                 * @description zh-CN (default) or en
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description ETag of what the caller has; 304 where it is still that */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As it is now */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["ErrorCode"][];
                        nextCursor: string | null;
                    };
                    "application/x-ndjson": string;
                    "text/csv": string;
                };
            };
            /** @description The caller has it already */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description It cannot be read */
            400: components["responses"]["Problem"];
            /** @description The token that was sent is not valid */
            401: components["responses"]["Problem"];
            /** @description Something in it is wrong; all wrong fields are named at once */
            422: components["responses"]["Problem"];
            /** @description Too many requests; Retry-After says when to come again */
            429: components["responses"]["Problem"];
            /** @description Not available just now; Retry-After says when to come again */
            503: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    listFeeds: {
        parameters: {
            query?: {
                /** @description only these members of each item, whichever of them are otherwise always there */
                fields?: ("feed" | "audience" | "head" | "types")[];
            };
            header?: {
                /**
                 * @description zh-CN (default) or en
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description ETag of what the caller has; 304 where it is still that */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As it is now */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Feed"][];
                        nextCursor: string | null;
                    };
                    "application/x-ndjson": string;
                    "text/csv": string;
                };
            };
            /** @description The caller has it already */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description It cannot be read */
            400: components["responses"]["Problem"];
            /** @description The token that was sent is not valid */
            401: components["responses"]["Problem"];
            /** @description Something in it is wrong; all wrong fields are named at once */
            422: components["responses"]["Problem"];
            /** @description Too many requests; Retry-After says when to come again */
            429: components["responses"]["Problem"];
            /** @description Not available just now; Retry-After says when to come again */
            503: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    pullEvents: {
        parameters: {
            query?: {
                /** @description a sequence, with or without leading zeros */
                after?: string;
                division?: string[];
                /** @description only these members of each item, whichever of them are otherwise always there */
                fields?: ("specversion" | "id" | "source" | "type" | "subject" | "time" | "dataschema" | "datacontenttype" | "sequence" | "aggregateid" | "aggregateversion" | "keyversion" | "traceparent" | "data")[];
                limit?: number;
                subject?: string[];
                type?: string[];
            };
            header?: {
                /**
                 * @description zh-CN (default) or en
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description ETag of what the caller has; 304 where it is still that */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                feed: "public" | "department";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As it is now */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["CloudEvent"][];
                        /** @description last sequence read, wanted or not; equal to `after` = there is nothing newer */
                        nextCursor: string;
                    };
                    "application/x-ndjson": string;
                    "text/csv": string;
                };
            };
            /** @description The caller has it already */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description It cannot be read */
            400: components["responses"]["Problem"];
            /** @description The token that was sent is not valid */
            401: components["responses"]["Problem"];
            /** @description There is no such thing, or the caller may not know of it */
            404: components["responses"]["Problem"];
            /** @description Something in it is wrong; all wrong fields are named at once */
            422: components["responses"]["Problem"];
            /** @description Too many requests; Retry-After says when to come again */
            429: components["responses"]["Problem"];
            /** @description Not available just now; Retry-After says when to come again */
            503: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    streamEvents: {
        parameters: {
            query?: {
                /** @description a sequence, with or without leading zeros */
                after?: string;
                division?: string[];
                subject?: string[];
                type?: string[];
            };
            header?: {
                /**
                 * @description zh-CN (default) or en
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description continue after this sequence; wins over `after` */
                "Last-Event-ID"?: string;
            };
            path: {
                feed: "public" | "department";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As it is now */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example id: 00000000000000000042
                     *     data: {"specversion":"1.0",…}
                     */
                    "text/event-stream": string;
                };
            };
            /** @description It cannot be read */
            400: components["responses"]["Problem"];
            /** @description The token that was sent is not valid */
            401: components["responses"]["Problem"];
            /** @description There is no such thing, or the caller may not know of it */
            404: components["responses"]["Problem"];
            /** @description Something in it is wrong; all wrong fields are named at once */
            422: components["responses"]["Problem"];
            /** @description Too many requests; Retry-After says when to come again */
            429: components["responses"]["Problem"];
            /** @description Not available just now; Retry-After says when to come again */
            503: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    labels: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description zh-CN (default) or en
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description ETag of what the caller has; 304 where it is still that */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As it is now */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        [key: string]: {
                            [key: string]: {
                                en: string;
                                zh: string;
                            };
                        };
                    };
                };
            };
            /** @description The caller has it already */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description It cannot be read */
            400: components["responses"]["Problem"];
            /** @description The token that was sent is not valid */
            401: components["responses"]["Problem"];
            /** @description Too many requests; Retry-After says when to come again */
            429: components["responses"]["Problem"];
            /** @description Not available just now; Retry-After says when to come again */
            503: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    me: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description zh-CN (default) or en
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description ETag of what the caller has; 304 where it is still that */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As it is now */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @example [
                         *       "GET /me"
                         *     ]
                         */
                        allowed: string[];
                        enterprise?: string;
                        org?: string;
                        roles: ("registry.write" | "registry.import" | "honour.decide" | "sampling.report" | "credit.decide" | "credit.review" | "reward.prepare" | "reward.approve" | "rule.publish" | "enterprise.self" | "subscription.manage" | "feed.department" | "operate" | "security.manage" | "audit.read")[];
                        service: string;
                        sub: string;
                        territory?: string;
                    };
                };
            };
            /** @description The caller has it already */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description It cannot be read */
            400: components["responses"]["Problem"];
            /** @description A valid token is missing */
            401: components["responses"]["Problem"];
            /** @description The caller may not do this */
            403: components["responses"]["Problem"];
            /** @description Too many requests; Retry-After says when to come again */
            429: components["responses"]["Problem"];
            /** @description Not available just now; Retry-After says when to come again */
            503: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    status: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description zh-CN (default) or en
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description ETag of what the caller has; 304 where it is still that */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As it is now */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessagingStatus"];
                };
            };
            /** @description The caller has it already */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description It cannot be read */
            400: components["responses"]["Problem"];
            /** @description A valid token is missing */
            401: components["responses"]["Problem"];
            /** @description The caller may not do this */
            403: components["responses"]["Problem"];
            /** @description Too many requests; Retry-After says when to come again */
            429: components["responses"]["Problem"];
            /** @description Not available just now; Retry-After says when to come again */
            503: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    actions: {
        parameters: {
            query?: {
                cursor?: string;
                /** @description only these members of each item, whichever of them are otherwise always there */
                fields?: ("id" | "at" | "who" | "action" | "detail" | "reason")[];
                limit?: number;
            };
            header?: {
                /**
                 * @description zh-CN (default) or en
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description ETag of what the caller has; 304 where it is still that */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As it is now */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["MessagingAction"][];
                        nextCursor: string | null;
                    };
                    "application/x-ndjson": string;
                    "text/csv": string;
                };
            };
            /** @description The caller has it already */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description It cannot be read */
            400: components["responses"]["Problem"];
            /** @description A valid token is missing */
            401: components["responses"]["Problem"];
            /** @description The caller may not do this */
            403: components["responses"]["Problem"];
            /** @description Something in it is wrong; all wrong fields are named at once */
            422: components["responses"]["Problem"];
            /** @description Too many requests; Retry-After says when to come again */
            429: components["responses"]["Problem"];
            /** @description Not available just now; Retry-After says when to come again */
            503: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    deadLetters: {
        parameters: {
            query?: {
                cursor?: string;
                /** @description only these members of each item, whichever of them are otherwise always there */
                fields?: ("id" | "topic" | "partition" | "offset" | "key" | "reason" | "deadAt")[];
                limit?: number;
            };
            header?: {
                /**
                 * @description zh-CN (default) or en
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description ETag of what the caller has; 304 where it is still that */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As it is now */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["DeadLetter"][];
                        nextCursor: string | null;
                    };
                    "application/x-ndjson": string;
                    "text/csv": string;
                };
            };
            /** @description The caller has it already */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description It cannot be read */
            400: components["responses"]["Problem"];
            /** @description A valid token is missing */
            401: components["responses"]["Problem"];
            /** @description The caller may not do this */
            403: components["responses"]["Problem"];
            /** @description Something in it is wrong; all wrong fields are named at once */
            422: components["responses"]["Problem"];
            /** @description Too many requests; Retry-After says when to come again */
            429: components["responses"]["Problem"];
            /** @description Not available just now; Retry-After says when to come again */
            503: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    adopt: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description zh-CN (default) or en
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /**
                 * @description a repeat with the same key and body gets the same answer, for 24 hours; with another body 422
                 * @example 7d1e0b0c-order-17
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "restored from a backup"
                 *     }
                 */
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description As it is now */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        due: number;
                    };
                };
            };
            /** @description It cannot be read */
            400: components["responses"]["Problem"];
            /** @description A valid token is missing */
            401: components["responses"]["Problem"];
            /** @description The caller may not do this */
            403: components["responses"]["Problem"];
            /** @description It conflicts with what there is */
            409: components["responses"]["Problem"];
            /** @description If-Match names a version that has moved on */
            412: components["responses"]["Problem"];
            /** @description The body is too large */
            413: components["responses"]["Problem"];
            /** @description The media type is not taken */
            415: components["responses"]["Problem"];
            /** @description Something in it is wrong; all wrong fields are named at once */
            422: components["responses"]["Problem"];
            /** @description Too many requests; Retry-After says when to come again */
            429: components["responses"]["Problem"];
            /** @description Not available just now; Retry-After says when to come again */
            503: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    parked: {
        parameters: {
            query?: {
                cursor?: string;
                /** @description only these members of each item, whichever of them are otherwise always there */
                fields?: ("topic" | "key" | "eventId" | "type" | "attempts" | "reason" | "parkedAt" | "nextAttemptAt" | "waiting")[];
                limit?: number;
            };
            header?: {
                /**
                 * @description zh-CN (default) or en
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description ETag of what the caller has; 304 where it is still that */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As it is now */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["ParkedEvent"][];
                        nextCursor: string | null;
                    };
                    "application/x-ndjson": string;
                    "text/csv": string;
                };
            };
            /** @description The caller has it already */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description It cannot be read */
            400: components["responses"]["Problem"];
            /** @description A valid token is missing */
            401: components["responses"]["Problem"];
            /** @description The caller may not do this */
            403: components["responses"]["Problem"];
            /** @description Something in it is wrong; all wrong fields are named at once */
            422: components["responses"]["Problem"];
            /** @description Too many requests; Retry-After says when to come again */
            429: components["responses"]["Problem"];
            /** @description Not available just now; Retry-After says when to come again */
            503: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    retry: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description zh-CN (default) or en
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /**
                 * @description a repeat with the same key and body gets the same answer, for 24 hours; with another body 422
                 * @example 7d1e0b0c-order-17
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "topic": "standards.finding.v1",
                 *       "key": "0198c5a0-7c3e-7a10-9f00-2b6f5d0c1a01"
                 *     }
                 */
                "application/json": {
                    key: string;
                    topic: string;
                };
            };
        };
        responses: {
            /** @description Done, with nothing to say */
            204: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description It cannot be read */
            400: components["responses"]["Problem"];
            /** @description A valid token is missing */
            401: components["responses"]["Problem"];
            /** @description The caller may not do this */
            403: components["responses"]["Problem"];
            /** @description It conflicts with what there is */
            409: components["responses"]["Problem"];
            /** @description If-Match names a version that has moved on */
            412: components["responses"]["Problem"];
            /** @description The body is too large */
            413: components["responses"]["Problem"];
            /** @description The media type is not taken */
            415: components["responses"]["Problem"];
            /** @description Something in it is wrong; all wrong fields are named at once */
            422: components["responses"]["Problem"];
            /** @description Too many requests; Retry-After says when to come again */
            429: components["responses"]["Problem"];
            /** @description Not available just now; Retry-After says when to come again */
            503: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    skip: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description zh-CN (default) or en
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /**
                 * @description a repeat with the same key and body gets the same answer, for 24 hours; with another body 422
                 * @example 7d1e0b0c-order-17
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "topic": "standards.finding.v1",
                 *       "key": "0198c5a0-7c3e-7a10-9f00-2b6f5d0c1a01",
                 *       "eventId": "0198c5a0-7c3e-7a10-9f00-2b6f5d0c1a02",
                 *       "reason": "never happened"
                 *     }
                 */
                "application/json": {
                    eventId: string;
                    key: string;
                    reason: string;
                    topic: string;
                };
            };
        };
        responses: {
            /** @description Done, with nothing to say */
            204: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description It cannot be read */
            400: components["responses"]["Problem"];
            /** @description A valid token is missing */
            401: components["responses"]["Problem"];
            /** @description The caller may not do this */
            403: components["responses"]["Problem"];
            /** @description It conflicts with what there is */
            409: components["responses"]["Problem"];
            /** @description If-Match names a version that has moved on */
            412: components["responses"]["Problem"];
            /** @description The body is too large */
            413: components["responses"]["Problem"];
            /** @description The media type is not taken */
            415: components["responses"]["Problem"];
            /** @description Something in it is wrong; all wrong fields are named at once */
            422: components["responses"]["Problem"];
            /** @description Too many requests; Retry-After says when to come again */
            429: components["responses"]["Problem"];
            /** @description Not available just now; Retry-After says when to come again */
            503: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    rebuild: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description zh-CN (default) or en
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /**
                 * @description a repeat with the same key and body gets the same answer, for 24 hours; with another body 422
                 * @example 7d1e0b0c-order-17
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "projection": "KnownEnterprisesProjection",
                 *       "reason": "a row was spoilt by hand"
                 *     }
                 */
                "application/json": {
                    projection: string;
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Taken in; its progress is told at Location */
            202: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Rebuild"];
                };
            };
            /** @description It cannot be read */
            400: components["responses"]["Problem"];
            /** @description A valid token is missing */
            401: components["responses"]["Problem"];
            /** @description The caller may not do this */
            403: components["responses"]["Problem"];
            /** @description It conflicts with what there is */
            409: components["responses"]["Problem"];
            /** @description If-Match names a version that has moved on */
            412: components["responses"]["Problem"];
            /** @description The body is too large */
            413: components["responses"]["Problem"];
            /** @description The media type is not taken */
            415: components["responses"]["Problem"];
            /** @description Something in it is wrong; all wrong fields are named at once */
            422: components["responses"]["Problem"];
            /** @description Too many requests; Retry-After says when to come again */
            429: components["responses"]["Problem"];
            /** @description Not available just now; Retry-After says when to come again */
            503: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    lastRebuild: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description zh-CN (default) or en
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description ETag of what the caller has; 304 where it is still that */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As it is now */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rebuild: components["schemas"]["Rebuild"] | null;
                    };
                };
            };
            /** @description The caller has it already */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description It cannot be read */
            400: components["responses"]["Problem"];
            /** @description A valid token is missing */
            401: components["responses"]["Problem"];
            /** @description The caller may not do this */
            403: components["responses"]["Problem"];
            /** @description Too many requests; Retry-After says when to come again */
            429: components["responses"]["Problem"];
            /** @description Not available just now; Retry-After says when to come again */
            503: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    replay: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description zh-CN (default) or en
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /**
                 * @description a repeat with the same key and body gets the same answer, for 24 hours; with another body 422
                 * @example 7d1e0b0c-order-17
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "topic": "registry.honour.v1",
                 *       "consumer": "huipin.rewards",
                 *       "since": "2025-07-01T00:00:00Z",
                 *       "reason": "restored from a backup"
                 *     }
                 */
                "application/json": {
                    consumer: string;
                    key?: string;
                    reason: string;
                    /** Format: date-time */
                    since?: string;
                    topic: string;
                    /** Format: date-time */
                    until?: string;
                };
            };
        };
        responses: {
            /** @description Taken in; its progress is told at Location */
            202: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                    };
                };
            };
            /** @description It cannot be read */
            400: components["responses"]["Problem"];
            /** @description A valid token is missing */
            401: components["responses"]["Problem"];
            /** @description The caller may not do this */
            403: components["responses"]["Problem"];
            /** @description It conflicts with what there is */
            409: components["responses"]["Problem"];
            /** @description If-Match names a version that has moved on */
            412: components["responses"]["Problem"];
            /** @description The body is too large */
            413: components["responses"]["Problem"];
            /** @description The media type is not taken */
            415: components["responses"]["Problem"];
            /** @description Something in it is wrong; all wrong fields are named at once */
            422: components["responses"]["Problem"];
            /** @description Too many requests; Retry-After says when to come again */
            429: components["responses"]["Problem"];
            /** @description Not available just now; Retry-After says when to come again */
            503: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    snapshot: {
        parameters: {
            query: {
                topic: string;
            };
            header?: {
                /**
                 * @description zh-CN (default) or en
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As it is now */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/x-ndjson": string;
                };
            };
            /** @description It cannot be read */
            400: components["responses"]["Problem"];
            /** @description A valid token is missing */
            401: components["responses"]["Problem"];
            /** @description The caller may not do this */
            403: components["responses"]["Problem"];
            /** @description Something in it is wrong; all wrong fields are named at once */
            422: components["responses"]["Problem"];
            /** @description Too many requests; Retry-After says when to come again */
            429: components["responses"]["Problem"];
            /** @description Not available just now; Retry-After says when to come again */
            503: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    hold: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description zh-CN (default) or en
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /**
                 * @description a repeat with the same key and body gets the same answer, for 24 hours; with another body 422
                 * @example 7d1e0b0c-order-17
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description ETag of the version relied on; 412 when it has moved on
                 * @example "1"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                topic: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "the neighbour is being restored"
                 *     }
                 */
                "application/json": {
                    reason?: string;
                };
            };
        };
        responses: {
            /** @description Done, with nothing to say */
            204: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description It cannot be read */
            400: components["responses"]["Problem"];
            /** @description A valid token is missing */
            401: components["responses"]["Problem"];
            /** @description The caller may not do this */
            403: components["responses"]["Problem"];
            /** @description There is no such thing, or the caller may not know of it */
            404: components["responses"]["Problem"];
            /** @description It conflicts with what there is */
            409: components["responses"]["Problem"];
            /** @description If-Match names a version that has moved on */
            412: components["responses"]["Problem"];
            /** @description The body is too large */
            413: components["responses"]["Problem"];
            /** @description The media type is not taken */
            415: components["responses"]["Problem"];
            /** @description Something in it is wrong; all wrong fields are named at once */
            422: components["responses"]["Problem"];
            /** @description Too many requests; Retry-After says when to come again */
            429: components["responses"]["Problem"];
            /** @description Not available just now; Retry-After says when to come again */
            503: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    release: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description zh-CN (default) or en
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /**
                 * @description a repeat with the same key and body gets the same answer, for 24 hours; with another body 422
                 * @example 7d1e0b0c-order-17
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description ETag of the version relied on; 412 when it has moved on
                 * @example "1"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                topic: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "the neighbour is being restored"
                 *     }
                 */
                "application/json": {
                    reason?: string;
                };
            };
        };
        responses: {
            /** @description Done, with nothing to say */
            204: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description It cannot be read */
            400: components["responses"]["Problem"];
            /** @description A valid token is missing */
            401: components["responses"]["Problem"];
            /** @description The caller may not do this */
            403: components["responses"]["Problem"];
            /** @description There is no such thing, or the caller may not know of it */
            404: components["responses"]["Problem"];
            /** @description It conflicts with what there is */
            409: components["responses"]["Problem"];
            /** @description If-Match names a version that has moved on */
            412: components["responses"]["Problem"];
            /** @description The body is too large */
            413: components["responses"]["Problem"];
            /** @description The media type is not taken */
            415: components["responses"]["Problem"];
            /** @description Something in it is wrong; all wrong fields are named at once */
            422: components["responses"]["Problem"];
            /** @description Too many requests; Retry-After says when to come again */
            429: components["responses"]["Problem"];
            /** @description Not available just now; Retry-After says when to come again */
            503: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    renewSeals: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description zh-CN (default) or en
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /**
                 * @description a repeat with the same key and body gets the same answer, for 24 hours; with another body 422
                 * @example 7d1e0b0c-order-17
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /** @example {} */
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description As it is now */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SealingRenewal"];
                };
            };
            /** @description It cannot be read */
            400: components["responses"]["Problem"];
            /** @description A valid token is missing */
            401: components["responses"]["Problem"];
            /** @description The caller may not do this */
            403: components["responses"]["Problem"];
            /** @description It conflicts with what there is */
            409: components["responses"]["Problem"];
            /** @description If-Match names a version that has moved on */
            412: components["responses"]["Problem"];
            /** @description The body is too large */
            413: components["responses"]["Problem"];
            /** @description The media type is not taken */
            415: components["responses"]["Problem"];
            /** @description Something in it is wrong; all wrong fields are named at once */
            422: components["responses"]["Problem"];
            /** @description Too many requests; Retry-After says when to come again */
            429: components["responses"]["Problem"];
            /** @description Not available just now; Retry-After says when to come again */
            503: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    listSubscriptions: {
        parameters: {
            query?: {
                cursor?: string;
                /** @description only these members of each item, whichever of them are otherwise always there */
                fields?: ("id" | "feed" | "sink" | "filters" | "algorithm" | "keys" | "maxInFlight" | "after" | "state" | "disabledReason" | "createdAt" | "changedAt" | "version")[];
                limit?: number;
            };
            header?: {
                /**
                 * @description zh-CN (default) or en
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description ETag of what the caller has; 304 where it is still that */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As it is now */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Subscription"][];
                        nextCursor: string | null;
                    };
                    "application/x-ndjson": string;
                    "text/csv": string;
                };
            };
            /** @description The caller has it already */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description It cannot be read */
            400: components["responses"]["Problem"];
            /** @description A valid token is missing */
            401: components["responses"]["Problem"];
            /** @description The caller may not do this */
            403: components["responses"]["Problem"];
            /** @description Something in it is wrong; all wrong fields are named at once */
            422: components["responses"]["Problem"];
            /** @description Too many requests; Retry-After says when to come again */
            429: components["responses"]["Problem"];
            /** @description Not available just now; Retry-After says when to come again */
            503: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    createSubscription: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description zh-CN (default) or en
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /**
                 * @description a repeat with the same key and body gets the same answer, for 24 hours; with another body 422
                 * @example 7d1e0b0c-order-17
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "feed": "public",
                 *       "sink": "https://receiver.example/huipin",
                 *       "filters": {
                 *         "types": [
                 *           "huipin.registry.v1.HonourGranted"
                 *         ],
                 *         "divisions": [
                 *           "340100"
                 *         ]
                 *       }
                 *     }
                 */
                "application/json": {
                    /** @description a sequence, with or without leading zeros */
                    after?: string;
                    /**
                     * @default v1
                     * @enum {string}
                     */
                    algorithm?: "v1" | "v1a";
                    /** @enum {string} */
                    feed: "public" | "department";
                    filters?: {
                        divisions?: string[];
                        subjects?: string[];
                        types?: string[];
                    };
                    /** @default 10 */
                    maxInFlight?: number;
                    sink: string;
                };
            };
        };
        responses: {
            /** @description Made */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubscriptionWithSecret"];
                };
            };
            /** @description It cannot be read */
            400: components["responses"]["Problem"];
            /** @description A valid token is missing */
            401: components["responses"]["Problem"];
            /** @description The caller may not do this */
            403: components["responses"]["Problem"];
            /** @description It conflicts with what there is */
            409: components["responses"]["Problem"];
            /** @description If-Match names a version that has moved on */
            412: components["responses"]["Problem"];
            /** @description The body is too large */
            413: components["responses"]["Problem"];
            /** @description The media type is not taken */
            415: components["responses"]["Problem"];
            /** @description Something in it is wrong; all wrong fields are named at once */
            422: components["responses"]["Problem"];
            /** @description Too many requests; Retry-After says when to come again */
            429: components["responses"]["Problem"];
            /** @description Not available just now; Retry-After says when to come again */
            503: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    getSubscription: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description zh-CN (default) or en
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description ETag of what the caller has; 304 where it is still that */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As it is now */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Subscription"];
                };
            };
            /** @description The caller has it already */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description It cannot be read */
            400: components["responses"]["Problem"];
            /** @description A valid token is missing */
            401: components["responses"]["Problem"];
            /** @description The caller may not do this */
            403: components["responses"]["Problem"];
            /** @description There is no such thing, or the caller may not know of it */
            404: components["responses"]["Problem"];
            /** @description Too many requests; Retry-After says when to come again */
            429: components["responses"]["Problem"];
            /** @description Not available just now; Retry-After says when to come again */
            503: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    deleteSubscription: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description zh-CN (default) or en
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /**
                 * @description ETag of the version relied on; 428 without, 412 when it has moved on
                 * @example "1"
                 */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, with nothing to say */
            204: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description It cannot be read */
            400: components["responses"]["Problem"];
            /** @description A valid token is missing */
            401: components["responses"]["Problem"];
            /** @description The caller may not do this */
            403: components["responses"]["Problem"];
            /** @description There is no such thing, or the caller may not know of it */
            404: components["responses"]["Problem"];
            /** @description It conflicts with what there is */
            409: components["responses"]["Problem"];
            /** @description If-Match names a version that has moved on */
            412: components["responses"]["Problem"];
            /** @description The body is too large */
            413: components["responses"]["Problem"];
            /** @description The media type is not taken */
            415: components["responses"]["Problem"];
            /** @description Something in it is wrong; all wrong fields are named at once */
            422: components["responses"]["Problem"];
            /** @description If-Match is missing */
            428: components["responses"]["Problem"];
            /** @description Too many requests; Retry-After says when to come again */
            429: components["responses"]["Problem"];
            /** @description Not available just now; Retry-After says when to come again */
            503: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    changeSubscription: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description zh-CN (default) or en
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /**
                 * @description ETag of the version relied on; 428 without, 412 when it has moved on
                 * @example "1"
                 */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "state": "paused"
                 *     }
                 */
                "application/json": {
                    filters?: {
                        divisions?: string[];
                        subjects?: string[];
                        types?: string[];
                    };
                    maxInFlight?: number;
                    sink?: string;
                    /** @enum {string} */
                    state?: "active" | "paused";
                };
            };
        };
        responses: {
            /** @description As it is now */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Subscription"];
                };
            };
            /** @description It cannot be read */
            400: components["responses"]["Problem"];
            /** @description A valid token is missing */
            401: components["responses"]["Problem"];
            /** @description The caller may not do this */
            403: components["responses"]["Problem"];
            /** @description There is no such thing, or the caller may not know of it */
            404: components["responses"]["Problem"];
            /** @description It conflicts with what there is */
            409: components["responses"]["Problem"];
            /** @description If-Match names a version that has moved on */
            412: components["responses"]["Problem"];
            /** @description The body is too large */
            413: components["responses"]["Problem"];
            /** @description The media type is not taken */
            415: components["responses"]["Problem"];
            /** @description Something in it is wrong; all wrong fields are named at once */
            422: components["responses"]["Problem"];
            /** @description If-Match is missing */
            428: components["responses"]["Problem"];
            /** @description Too many requests; Retry-After says when to come again */
            429: components["responses"]["Problem"];
            /** @description Not available just now; Retry-After says when to come again */
            503: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    listDeliveries: {
        parameters: {
            query?: {
                cursor?: string;
                /** @description only these members of each item, whichever of them are otherwise always there */
                fields?: ("id" | "sequence" | "eventId" | "attempt" | "attemptedAt" | "outcome" | "reason" | "status" | "durationMs")[];
                limit?: number;
                outcome?: "delivered" | "failed" | "gone";
            };
            header?: {
                /**
                 * @description zh-CN (default) or en
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description ETag of what the caller has; 304 where it is still that */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As it is now */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["DeliveryAttempt"][];
                        nextCursor: string | null;
                    };
                    "application/x-ndjson": string;
                    "text/csv": string;
                };
            };
            /** @description The caller has it already */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description It cannot be read */
            400: components["responses"]["Problem"];
            /** @description A valid token is missing */
            401: components["responses"]["Problem"];
            /** @description The caller may not do this */
            403: components["responses"]["Problem"];
            /** @description There is no such thing, or the caller may not know of it */
            404: components["responses"]["Problem"];
            /** @description Something in it is wrong; all wrong fields are named at once */
            422: components["responses"]["Problem"];
            /** @description Too many requests; Retry-After says when to come again */
            429: components["responses"]["Problem"];
            /** @description Not available just now; Retry-After says when to come again */
            503: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    listFailures: {
        parameters: {
            query?: {
                cursor?: string;
                /** @description only these members of each item, whichever of them are otherwise always there */
                fields?: ("sequence" | "eventId" | "subject" | "state" | "attempts" | "nextAttemptAt" | "reason" | "status" | "failedAt")[];
                limit?: number;
            };
            header?: {
                /**
                 * @description zh-CN (default) or en
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description ETag of what the caller has; 304 where it is still that */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As it is now */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["DeliveryFailure"][];
                        nextCursor: string | null;
                    };
                    "application/x-ndjson": string;
                    "text/csv": string;
                };
            };
            /** @description The caller has it already */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description It cannot be read */
            400: components["responses"]["Problem"];
            /** @description A valid token is missing */
            401: components["responses"]["Problem"];
            /** @description The caller may not do this */
            403: components["responses"]["Problem"];
            /** @description There is no such thing, or the caller may not know of it */
            404: components["responses"]["Problem"];
            /** @description Something in it is wrong; all wrong fields are named at once */
            422: components["responses"]["Problem"];
            /** @description Too many requests; Retry-After says when to come again */
            429: components["responses"]["Problem"];
            /** @description Not available just now; Retry-After says when to come again */
            503: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    getProgress: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description zh-CN (default) or en
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description ETag of what the caller has; 304 where it is still that */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As it is now */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeliveryProgress"];
                };
            };
            /** @description The caller has it already */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description It cannot be read */
            400: components["responses"]["Problem"];
            /** @description A valid token is missing */
            401: components["responses"]["Problem"];
            /** @description The caller may not do this */
            403: components["responses"]["Problem"];
            /** @description There is no such thing, or the caller may not know of it */
            404: components["responses"]["Problem"];
            /** @description Too many requests; Retry-After says when to come again */
            429: components["responses"]["Problem"];
            /** @description Not available just now; Retry-After says when to come again */
            503: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    rotateSecret: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description zh-CN (default) or en
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /**
                 * @description a repeat with the same key and body gets the same answer, for 24 hours; with another body 422
                 * @example 7d1e0b0c-order-17
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description ETag of the version relied on; 412 when it has moved on
                 * @example "1"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "overlapHours": 48
                 *     }
                 */
                "application/json": {
                    /** @default 24 */
                    overlapHours?: number;
                };
            };
        };
        responses: {
            /** @description As it is now */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubscriptionWithSecret"];
                };
            };
            /** @description It cannot be read */
            400: components["responses"]["Problem"];
            /** @description A valid token is missing */
            401: components["responses"]["Problem"];
            /** @description The caller may not do this */
            403: components["responses"]["Problem"];
            /** @description There is no such thing, or the caller may not know of it */
            404: components["responses"]["Problem"];
            /** @description It conflicts with what there is */
            409: components["responses"]["Problem"];
            /** @description If-Match names a version that has moved on */
            412: components["responses"]["Problem"];
            /** @description The body is too large */
            413: components["responses"]["Problem"];
            /** @description The media type is not taken */
            415: components["responses"]["Problem"];
            /** @description Something in it is wrong; all wrong fields are named at once */
            422: components["responses"]["Problem"];
            /** @description Too many requests; Retry-After says when to come again */
            429: components["responses"]["Problem"];
            /** @description Not available just now; Retry-After says when to come again */
            503: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    sendTestEvent: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description zh-CN (default) or en
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /**
                 * @description a repeat with the same key and body gets the same answer, for 24 hours; with another body 422
                 * @example 7d1e0b0c-order-17
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description ETag of the version relied on; 412 when it has moved on
                 * @example "1"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As it is now */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TestDelivery"];
                };
            };
            /** @description It cannot be read */
            400: components["responses"]["Problem"];
            /** @description A valid token is missing */
            401: components["responses"]["Problem"];
            /** @description The caller may not do this */
            403: components["responses"]["Problem"];
            /** @description There is no such thing, or the caller may not know of it */
            404: components["responses"]["Problem"];
            /** @description It conflicts with what there is */
            409: components["responses"]["Problem"];
            /** @description If-Match names a version that has moved on */
            412: components["responses"]["Problem"];
            /** @description The body is too large */
            413: components["responses"]["Problem"];
            /** @description The media type is not taken */
            415: components["responses"]["Problem"];
            /** @description Something in it is wrong; all wrong fields are named at once */
            422: components["responses"]["Problem"];
            /** @description Too many requests; Retry-After says when to come again */
            429: components["responses"]["Problem"];
            /** @description Not available just now; Retry-After says when to come again */
            503: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
}

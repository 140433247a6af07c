// Generated from the OpenAPI document of standards by "npm run generate". Do not edit.
export interface paths {
    "/api/standards/v1/asyncapi.json": {
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
    "/api/standards/v1/audit/entries": {
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
    "/api/standards/v1/audit/keys": {
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
    "/api/standards/v1/audit/readings": {
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
    "/api/standards/v1/day-runs": {
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
    "/api/standards/v1/declarations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Declarations made on or before a day, each with its state on that day */
        get: operations["listDeclarations"];
        put?: never;
        /** Declares the standard of a product; takes the place of the one before. Pending until its enterprise is known here */
        post: operations["declareProductStandard"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/standards/v1/declarations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get declaration */
        get: operations["getDeclaration"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/standards/v1/declarations/{id}/corrections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Correct declaration */
        post: operations["correctDeclaration"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/standards/v1/declarations/{id}/withdrawals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Withdraw declaration */
        post: operations["withdrawDeclaration"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/standards/v1/errors": {
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
    "/api/standards/v1/findings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Findings opened on or before a day, each with its state on that day */
        get: operations["listFindings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/standards/v1/findings/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get finding */
        get: operations["getFinding"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/standards/v1/findings/{id}/explanation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Why a finding stands or stood; with knownOn, as it was explained then */
        get: operations["explainFinding"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/standards/v1/labels": {
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
    "/api/standards/v1/me": {
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
    "/api/standards/v1/messaging": {
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
    "/api/standards/v1/messaging/actions": {
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
    "/api/standards/v1/messaging/dead-letters": {
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
    "/api/standards/v1/messaging/outbox/adoptions": {
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
    "/api/standards/v1/messaging/parked": {
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
    "/api/standards/v1/messaging/parked/retries": {
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
    "/api/standards/v1/messaging/parked/skips": {
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
    "/api/standards/v1/messaging/rebuilds": {
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
    "/api/standards/v1/messaging/rebuilds/last": {
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
    "/api/standards/v1/messaging/replays": {
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
    "/api/standards/v1/messaging/snapshot": {
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
    "/api/standards/v1/messaging/topics/{topic}/hold": {
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
    "/api/standards/v1/messaging/topics/{topic}/release": {
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
    "/api/standards/v1/standards/parse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Takes a standard's number apart: its kind and its normal form */
        get: operations["parseStandardNumber"];
        put?: never;
        post?: never;
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
        Declaration: {
            /** @description first day in force */
            declaredOn: string;
            /** @description counts the declarations of one product and standard */
            edition: number;
            /** @description null while the registry has not named it */
            enterprise: {
                division: {
                    code: string;
                    name: string;
                } | null;
                id: string;
                name: string;
            } | null;
            enterpriseId: string;
            id: string;
            indicators: {
                method: string;
                name: string;
                unit: string;
                value: string;
            }[];
            product: {
                model: string | null;
                name: string;
            };
            /** @description why this version replaced the one before */
            reason: string | null;
            recordedAt: string;
            standard: {
                /** @enum {string} */
                kind: "national" | "industry" | "local" | "group" | "enterprise" | "international";
                name: string;
                /**
                 * @description normal form
                 * @example GB/T 4754-2017
                 */
                number: string;
                typed: string;
            };
            /** @enum {string} */
            state: "pending" | "refused" | "current" | "withdrawn" | "superseded";
            supersededBy: string | null;
            /** @description last day in force */
            validTo: string | null;
            version: number;
            withdrawnOn: string | null;
        };
        ErrorCode: {
            code: string;
            en: string;
            status: number;
            zh: string;
        };
        Finding: {
            /** @description first day on which it no longer stood */
            closedOn: string | null;
            closeReason: ("result-withdrawn" | "result-corrected" | "declaration-withdrawn" | "declaration-superseded" | "declaration-corrected") | null;
            declarationId: string;
            enterprise: {
                division: {
                    code: string;
                    name: string;
                } | null;
                id: string;
                name: string;
            };
            enterpriseId: string;
            failedItems: string[];
            id: string;
            /** @enum {string} */
            kind: "declared-but-failed";
            /** @description the day on which the failure became final */
            openedOn: string;
            policyRef: string;
            /** @description as sampled */
            product: {
                name: string;
                spec: string | null;
            };
            recordedAt: string;
            sampledOn: string;
            samplingResultId: string;
            /** @description as declared */
            standard: {
                name: string;
                number: string;
            };
            /** @enum {string} */
            state: "open" | "closed";
            version: number;
        };
        FindingExplanation: {
            conclusion: {
                en: string;
                zh: string;
            };
            findingId: string;
            inputs: {
                declaration: {
                    declaredOn: string;
                    id: string;
                    product: {
                        model: string | null;
                        name: string;
                    };
                    standard: {
                        name: string;
                        number: string;
                    };
                };
                samplingResult: {
                    authority: string;
                    failedItems: string[];
                    finalOn: string;
                    id: string;
                    laboratory: string;
                    product: {
                        lot: string | null;
                        name: string;
                        spec: string | null;
                    };
                    sampledOn: string;
                    stage: string | null;
                };
            };
            /** @enum {string} */
            kind: "declared-but-failed";
            policyRef: string;
            steps: {
                basis: string;
                en: string;
                /** @enum {string} */
                rule: "same-product" | "declaration-in-force" | "result-final" | "closed";
                zh: string;
            }[];
            version: number;
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
        StandardNumber: {
            /** @description of a local standard: whose government issued it */
            division?: string;
            /** @enum {string} */
            kind: "national" | "industry" | "local" | "group" | "enterprise" | "international";
            mandatory: boolean | null;
            normal: string;
            number: string;
            prefix: string;
            typed: string;
            year: number;
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
                 *       "type": "/api/standards/v1/errors#VALIDATION_FAILED",
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
    listDeclarations: {
        parameters: {
            query?: {
                cursor?: string;
                /** @description opaque */
                enterpriseId?: string;
                /** @description only these members of each item, whichever of them are otherwise always there */
                fields?: ("id" | "enterpriseId" | "enterprise" | "product" | "standard" | "indicators" | "declaredOn" | "validTo" | "state" | "edition" | "withdrawnOn" | "supersededBy" | "reason" | "version" | "recordedAt")[];
                /** @description a day, meaning its end, or an RFC 3339 instant */
                knownOn?: string;
                limit?: number;
                on?: string;
                /** @description part of its name */
                product?: string;
                /** @description a number, or how it begins */
                standard?: string;
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
                        items: components["schemas"]["Declaration"][];
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
    declareProductStandard: {
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
                 *       "enterpriseId": "0198c5a0-7c3e-7a10-9f00-2b6f5d0c1a01",
                 *       "product": {
                 *         "name": "黄山毛峰",
                 *         "model": "特级"
                 *       },
                 *       "standard": {
                 *         "number": "Q/HL 001-2020",
                 *         "name": "黄山毛峰茶"
                 *       },
                 *       "indicators": [
                 *         {
                 *           "name": "水分",
                 *           "unit": "%",
                 *           "value": "≤6.5",
                 *           "method": "GB 5009.3"
                 *         }
                 *       ],
                 *       "declaredOn": "2025-02-01",
                 *       "sourceRef": "declaration-17"
                 *     }
                 */
                "application/json": {
                    /**
                     * Format: date
                     * @description not in the future
                     */
                    declaredOn: string;
                    /** @description opaque */
                    enterpriseId: string;
                    indicators: {
                        method?: string;
                        name: string;
                        unit?: string;
                        value: string;
                    }[];
                    product: {
                        model?: string;
                        name: string;
                    };
                    /** @description the sender's own number, unique per client */
                    sourceRef?: string;
                    standard: {
                        name: string;
                        /** @example Q/HL 001-2020 */
                        number: string;
                    };
                };
            };
        };
        responses: {
            /** @description It was there already, by its sourceRef or as what this completes */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Declaration"];
                };
            };
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
                    "application/json": components["schemas"]["Declaration"];
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
    getDeclaration: {
        parameters: {
            query?: {
                /** @description a day, meaning its end, or an RFC 3339 instant */
                knownOn?: string;
                on?: string;
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
                    "application/json": components["schemas"]["Declaration"];
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
    correctDeclaration: {
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
                 *       "standard": {
                 *         "number": "Q/HL 001-2025",
                 *         "name": "黄山毛峰茶"
                 *       },
                 *       "reason": "标准号录入有误"
                 *     }
                 */
                "application/json": {
                    /**
                     * Format: date
                     * @description not in the future
                     */
                    declaredOn?: string;
                    indicators?: {
                        method?: string;
                        name: string;
                        unit?: string;
                        value: string;
                    }[];
                    product?: {
                        model?: string;
                        name: string;
                    };
                    reason: string;
                    standard?: {
                        name: string;
                        /** @example Q/HL 001-2020 */
                        number: string;
                    };
                    /** @description of one that was withdrawn; null where it never should have been */
                    withdrawnOn?: string | null;
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
                    "application/json": components["schemas"]["Declaration"];
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
    withdrawDeclaration: {
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
                 *       "withdrawnOn": "2025-07-01",
                 *       "reason": "产品停产"
                 *     }
                 */
                "application/json": {
                    reason: string;
                    /**
                     * Format: date
                     * @description first day out of force
                     */
                    withdrawnOn: string;
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
                    "application/json": components["schemas"]["Declaration"];
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
    listFindings: {
        parameters: {
            query?: {
                cursor?: string;
                /** @description opaque */
                enterpriseId?: string;
                /** @description only these members of each item, whichever of them are otherwise always there */
                fields?: ("id" | "kind" | "state" | "enterpriseId" | "enterprise" | "declarationId" | "samplingResultId" | "product" | "standard" | "failedItems" | "sampledOn" | "openedOn" | "closedOn" | "closeReason" | "policyRef" | "version" | "recordedAt")[];
                /** @description a day, meaning its end, or an RFC 3339 instant */
                knownOn?: string;
                limit?: number;
                on?: string;
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
                        items: components["schemas"]["Finding"][];
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
    getFinding: {
        parameters: {
            query?: {
                /** @description a day, meaning its end, or an RFC 3339 instant */
                knownOn?: string;
                on?: string;
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
                    "application/json": components["schemas"]["Finding"];
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
    explainFinding: {
        parameters: {
            query?: {
                /** @description a day, meaning its end, or an RFC 3339 instant */
                knownOn?: string;
                on?: string;
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
                    "application/json": components["schemas"]["FindingExplanation"];
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
    parseStandardNumber: {
        parameters: {
            query: {
                number: string;
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
                    "application/json": components["schemas"]["StandardNumber"];
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
}

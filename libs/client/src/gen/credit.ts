// Generated from the OpenAPI document of credit by "npm run generate". Do not edit.
export interface paths {
    "/api/credit/v1/asyncapi.json": {
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
    "/api/credit/v1/audit/entries": {
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
    "/api/credit/v1/audit/keys": {
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
    "/api/credit/v1/audit/readings": {
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
    "/api/credit/v1/day-runs": {
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
    "/api/credit/v1/enterprises/{id}/grade": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The grade on a day, as known on another */
        get: operations["getGrade"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/credit/v1/enterprises/{id}/grade/decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every published change of the grade, the newest first */
        get: operations["listGradeDecisions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/credit/v1/enterprises/{id}/grade/explanation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Inputs, criteria, points or veto, clause and each step; replays what was decided on any day */
        get: operations["explainGrade"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/credit/v1/errors": {
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
    "/api/credit/v1/grade-decisions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The explanation that was stored when the decision was made */
        get: operations["getGradeDecision"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/credit/v1/grading-rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List grading rules */
        get: operations["listGradingRules"];
        put?: never;
        /** Publishes an edition of the grading rules; the one in force on its first day ends on the day before */
        post: operations["publishGradingRule"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/credit/v1/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List imports */
        get: operations["listImports"];
        put?: never;
        /** Takes a file in; it is worked on after the answer, and carried on after a restart */
        post: operations["uploadImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/credit/v1/imports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get import */
        get: operations["getImport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/credit/v1/imports/{id}/refusals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List import refusals */
        get: operations["listImportRefusals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/credit/v1/labels": {
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
    "/api/credit/v1/listing-cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List listing cases */
        get: operations["listListingCases"];
        put?: never;
        /** Open listing case */
        post: operations["openListingCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/credit/v1/listing-cases/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get listing case */
        get: operations["getListingCase"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/credit/v1/listing-cases/{id}/consents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give consent */
        post: operations["giveConsent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/credit/v1/listing-cases/{id}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Lists or dismisses; a black listing lasts three years from the decision */
        post: operations["decideListingCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/credit/v1/listing-cases/{id}/notice": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Tells the party cause, basis and rights; answers until when it may make a statement */
        post: operations["serveNotice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/credit/v1/listing-cases/{id}/statements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Receive statement */
        post: operations["receiveStatement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/credit/v1/listing-rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List listing rules */
        get: operations["listListingRules"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/credit/v1/listings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Entries in force on a day, as known on another */
        get: operations["listListings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/credit/v1/listings/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One entry; for everybody while it is in force */
        get: operations["getListing"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/credit/v1/listings/{id}/corrections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Puts right what was recorded wrongly; what was known before stays known as of then */
        post: operations["correctListing"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/credit/v1/listings/{id}/removals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ends a listing before its term; removedOn is the first day out of force */
        post: operations["removeListing"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/credit/v1/me": {
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
    "/api/credit/v1/messaging": {
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
    "/api/credit/v1/messaging/actions": {
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
    "/api/credit/v1/messaging/dead-letters": {
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
    "/api/credit/v1/messaging/outbox/adoptions": {
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
    "/api/credit/v1/messaging/parked": {
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
    "/api/credit/v1/messaging/parked/retries": {
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
    "/api/credit/v1/messaging/parked/skips": {
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
    "/api/credit/v1/messaging/rebuilds": {
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
    "/api/credit/v1/messaging/rebuilds/last": {
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
    "/api/credit/v1/messaging/replays": {
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
    "/api/credit/v1/messaging/snapshot": {
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
    "/api/credit/v1/messaging/topics/{topic}/hold": {
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
    "/api/credit/v1/messaging/topics/{topic}/release": {
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
    "/api/credit/v1/rule-proposals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List rule proposals */
        get: operations["listRuleProposals"];
        put?: never;
        /** Proposes an edition of the grading rules; what could not be published is refused at once */
        post: operations["proposeRule"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/credit/v1/rule-proposals/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get rule proposal */
        get: operations["getRuleProposal"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/credit/v1/rule-proposals/{id}/confirmations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Puts a proposal into effect; never by the one who made it */
        post: operations["confirmRuleProposal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/credit/v1/rule-proposals/{id}/withdrawals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes a proposal back; only by the one who made it */
        post: operations["withdrawRuleProposal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/credit/v1/sampling-results": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Final results for everybody; all for departments and laboratories, its own for an enterprise */
        get: operations["listSamplingResults"];
        put?: never;
        /** Reports a result; it is final from the day after the last day to object */
        post: operations["reportSamplingResult"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/credit/v1/sampling-results/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get sampling result */
        get: operations["getSamplingResult"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/credit/v1/sampling-results/{id}/corrections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Puts right what was recorded wrongly; what was known before stays known as of then */
        post: operations["correctSamplingResult"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/credit/v1/sampling-results/{id}/objections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The enterprise objects within 15 days of the notice; the result waits for a re-test */
        post: operations["objectToSamplingResult"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/credit/v1/sampling-results/{id}/retests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What the re-test found stands */
        post: operations["retestSamplingResult"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/credit/v1/sampling-results/{id}/withdrawals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Withdraw sampling result */
        post: operations["withdrawSamplingResult"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/credit/v1/sampling-statistics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Counts and rates of final results by the day of sampling; tested = passed + failed */
        get: operations["getSamplingStatistics"];
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
        ErrorCode: {
            code: string;
            en: string;
            status: number;
            zh: string;
        };
        Grade: {
            enterpriseId: string;
            grade: ("A" | "B" | "C" | "D") | null;
            knownOn: string;
            on: string;
            points: number;
            policyRef: string | null;
            /** @enum {string} */
            reason?: "NO_INFORMATION" | "NO_RULE_IN_FORCE";
            ruleEdition: string | null;
            since: string | null;
        };
        GradeDecision: {
            cause: string;
            decidedOn: string;
            enterpriseId: string;
            from: ("A" | "B" | "C" | "D") | null;
            id: string;
            knownOn: string;
            number: number;
            policyRef: string | null;
            ruleEdition: string | null;
            since: string | null;
            to: ("A" | "B" | "C" | "D") | null;
        };
        GradeExplanation: {
            band: {
                from: number | null;
                /** @enum {string} */
                grade: "A" | "B" | "C" | "D";
            } | null;
            criteria: {
                atLeast: number;
                atMost: number | null;
                clause: string;
                /** @enum {string} */
                counts: "window" | "in-force" | "ever";
                en: string;
                facts: ("sampling-pass" | "sampling-fail" | "sampling-refused" | "sampling-unlicensed" | "black-listing" | "red-listing" | "honour" | "declaration")[];
                /** @enum {string} */
                group: "basic" | "qualification" | "good-conduct" | "bad-conduct";
                hit: boolean;
                id: string;
                matched: string[];
                points: number | null;
                veto: ("A" | "B" | "C" | "D") | null;
                windowMonths: number | null;
                zh: string;
            }[];
            enterpriseId: string;
            grade: ("A" | "B" | "C" | "D") | null;
            inputs: {
                /** @enum {string} */
                fact: "sampling-pass" | "sampling-fail" | "sampling-refused" | "sampling-unlicensed" | "black-listing" | "red-listing" | "honour" | "declaration";
                from: string;
                id: string;
                occurredOn: string;
                to: string | null;
                what: string;
            }[];
            knownOn: string;
            on: string;
            points: number;
            reason: ("NO_INFORMATION" | "NO_RULE_IN_FORCE") | null;
            rule: {
                document: string;
                edition: string;
                policyRef: string;
                validFrom: string;
                validTo: string | null;
            } | null;
            since: string | null;
            steps: {
                en: string;
                zh: string;
            }[];
            vetoes: string[];
        };
        GradingRule: {
            bands: {
                from: number | null;
                /** @enum {string} */
                grade: "A" | "B" | "C" | "D";
            }[];
            criteria: {
                clause: string;
                condition: {
                    atLeast: number;
                    /** @default null */
                    atMost: number | null;
                };
                /** @enum {string} */
                counts: "window" | "in-force" | "ever";
                en: string;
                facts: ("sampling-pass" | "sampling-fail" | "sampling-refused" | "sampling-unlicensed" | "black-listing" | "red-listing" | "honour" | "declaration")[];
                /** @enum {string} */
                group: "basic" | "qualification" | "good-conduct" | "bad-conduct";
                id: string;
                /** @default null */
                points: number | null;
                /** @default null */
                veto: ("A" | "B" | "C" | "D") | null;
                /** @default null */
                windowMonths: number | null;
                zh: string;
            }[];
            document: string;
            edition: string;
            known: {
                /** @enum {string} */
                counts: "in-force" | "ever";
                facts: ("sampling-pass" | "sampling-fail" | "sampling-refused" | "sampling-unlicensed" | "black-listing" | "red-listing" | "honour" | "declaration")[];
            }[];
            policyRef: string;
            recordedAt: string;
            validFrom: string;
            validTo: string | null;
            version: number;
        };
        GradingRuleProposal: {
            /** @enum {string} */
            act: "publish-rule";
            /**
             * @example {
             *       "edition": "2026",
             *       "validFrom": "2026-01-01",
             *       "document": "安徽省企业质量信用等级评定规则（2026年版）",
             *       "policyRef": "3.2.1",
             *       "known": [
             *         {
             *           "facts": [
             *             "sampling-pass",
             *             "sampling-fail"
             *           ],
             *           "counts": "ever"
             *         }
             *       ],
             *       "criteria": [
             *         {
             *           "id": "failed-within-two-years",
             *           "group": "bad-conduct",
             *           "facts": [
             *             "sampling-fail"
             *           ],
             *           "counts": "window",
             *           "windowMonths": 24,
             *           "condition": {
             *             "atLeast": 1
             *           },
             *           "points": -20,
             *           "zh": "24个月内监督抽查不合格",
             *           "en": "failed a supervisory sampling within 24 months",
             *           "clause": "3.2.1"
             *         }
             *       ],
             *       "bands": [
             *         {
             *           "grade": "A",
             *           "from": 0
             *         },
             *         {
             *           "grade": "C",
             *           "from": null
             *         }
             *       ]
             *     }
             */
            command: {
                bands: {
                    from: number | null;
                    /** @enum {string} */
                    grade: "A" | "B" | "C" | "D";
                }[];
                criteria: {
                    clause: string;
                    condition: {
                        atLeast: number;
                        /** @default null */
                        atMost: number | null;
                    };
                    /** @enum {string} */
                    counts: "window" | "in-force" | "ever";
                    en: string;
                    facts: ("sampling-pass" | "sampling-fail" | "sampling-refused" | "sampling-unlicensed" | "black-listing" | "red-listing" | "honour" | "declaration")[];
                    /** @enum {string} */
                    group: "basic" | "qualification" | "good-conduct" | "bad-conduct";
                    id: string;
                    /** @default null */
                    points: number | null;
                    /** @default null */
                    veto: ("A" | "B" | "C" | "D") | null;
                    /** @default null */
                    windowMonths: number | null;
                    zh: string;
                }[];
                document: string;
                edition: string;
                known: {
                    /** @enum {string} */
                    counts: "in-force" | "ever";
                    facts: ("sampling-pass" | "sampling-fail" | "sampling-refused" | "sampling-unlicensed" | "black-listing" | "red-listing" | "honour" | "declaration")[];
                }[];
                policyRef: string;
                /**
                 * Format: date
                 * @example 2026-11-23
                 */
                validFrom: string;
                /** @default null */
                validTo: string | null;
            };
            decidedAt: string | null;
            decidedBy: string | null;
            id: string;
            outcome: string | null;
            proposedAt: string;
            proposedBy: string;
            /** @enum {string} */
            state: "open" | "confirmed" | "withdrawn";
        };
        Import: {
            /** @description includes suspect and updated */
            accepted: number;
            acceptedAt: string;
            client: string;
            failure: {
                code: string;
                errors: {
                    code: string;
                    field: string;
                    message: string;
                }[];
                message: string;
            } | null;
            file: {
                bytes: number;
                encoding: ("utf-8" | "gb18030") | null;
                /** @enum {string} */
                format: "csv" | "xlsx";
                sha256: string;
                sheet?: string;
                sheetsNotRead?: string[];
            };
            finishedAt: string | null;
            id: string;
            kind: string;
            options: {
                [key: string]: unknown;
            };
            refused: number;
            /** @description lines done, blank ones and the header not counted */
            rows: number;
            startedAt: string | null;
            /** @enum {string} */
            state: "running" | "finished" | "failed";
            suspect: number;
            unchanged: number;
            updated: number;
        };
        ImportRefusal: {
            code: string;
            field: string | null;
            message: string;
            others?: {
                code: string;
                field: string;
                message: string;
                value: string | null;
            }[];
            /** @description physical line of the file, the header's being 1; of a workbook the row's number */
            row: number;
            value: string | null;
        };
        Listing: {
            basis: string;
            caseId: string;
            cause: string;
            correction: string | null;
            decidedOn: string;
            documentNo: string;
            earlyRemovalFrom: string | null;
            endedOn: string | null;
            endsOn: string | null;
            enterpriseId: string;
            id: string;
            inForce: boolean;
            /** @enum {string} */
            list: "red" | "black";
            measures: {
                en: string;
                zh: string;
            }[];
            organ: string;
            policyRef: string;
            publication: {
                from: string;
                to: string;
            } | null;
            reason: string;
            recordedAt: string;
            remedies: string;
            removal: {
                basis: string;
                documentNo: string;
                kind: ("repair" | "cancellation") | null;
                organ: string;
                reason: string;
                removedOn: string;
            } | null;
            rule: {
                documents: string[];
                edition: string;
            };
            severity: ("minor" | "ordinary" | "serious") | null;
            subject: {
                code: string | null;
                id: string;
                name: string;
            };
            version: number;
        };
        ListingCase: {
            basis: string;
            cause: string;
            consent: {
                consentedOn: string;
                documentNo: string;
                recordedAt: string;
            } | null;
            decision: {
                basis: string;
                decidedOn: string;
                documentNo: string;
                organ: string;
                /** @enum {string} */
                outcome: "list" | "dismiss";
                reason: string;
                recordedAt: string;
                remedies: string;
            } | null;
            enterprise: {
                code: string | null;
                id: string;
                name: string;
            };
            id: string;
            /** @enum {string} */
            list: "red" | "black";
            listing: components["schemas"]["Listing"] | null;
            listingId: string | null;
            notice: {
                documentNo: string;
                notifiedOn: string;
                provisional: boolean;
                recordedAt: string;
                statementsUntil: string | null;
                text: string;
            } | null;
            openedAt: string;
            severity: ("minor" | "ordinary" | "serious") | null;
            /** @enum {string} */
            state: "open" | "noticed" | "listed" | "dismissed";
            statements: {
                inTime: boolean;
                receivedOn: string;
                recordedAt: string;
                text: string;
            }[];
            version: number;
        };
        ListingRule: {
            decidesAlone: string;
            documents: string[];
            earlyRemovalMonths: number | null;
            edition: string;
            lawTermMonths: number | null;
            measures: {
                en: string;
                zh: string;
            }[];
            policyRef: string;
            publicationMonths: {
                minor: {
                    maximum: number;
                    minimum: number;
                };
                ordinary: {
                    maximum: number;
                    minimum: number;
                };
                serious: {
                    maximum: number;
                    minimum: number;
                };
            } | null;
            remedies: {
                en: string;
                zh: string;
            };
            statementWorkingDays: number;
            termMonths: {
                black: {
                    minor: number;
                    ordinary: number;
                    serious: number;
                };
                red: {
                    minor: number;
                    ordinary: number;
                    serious: number;
                } | null;
            };
            /**
             * Format: date
             * @example 2026-11-23
             */
            validFrom: string;
            validTo: string | null;
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
        SamplingResult: {
            authority: string;
            division: {
                code: string;
                name: string | null;
            };
            enterprise: {
                code: string | null;
                id: string | null;
                name: string | null;
            };
            failedItems: string[];
            finalOn: string | null;
            id: string;
            laboratory: string;
            lastDayToObject: string;
            /** @enum {string} */
            matching: "matched" | "pending";
            notifiedOn: string;
            objection: {
                objectedOn: string;
                reason: string;
            } | null;
            product: {
                lot: string | null;
                name: string;
                spec: string | null;
            };
            reason: string | null;
            recordedAt: string;
            /** @enum {string} */
            result: "pass" | "fail" | "refused" | "unlicensed";
            retest: {
                firstFailedItems: string[];
                /** @enum {string} */
                firstResult: "pass" | "fail" | "refused" | "unlicensed";
                laboratory: string;
                retestedOn: string;
            } | null;
            sampledOn: string;
            /** @enum {string} */
            stage: "production" | "circulation";
            /** @enum {string} */
            state: "reported" | "objected" | "retested" | "final" | "withdrawn";
            trademark: string | null;
            version: number;
            withdrawnOn: string | null;
        };
        SamplingStatistics: {
            batches: number;
            failed: number;
            /** @description percent, half up; null where nothing was tested */
            failRate: string | null;
            passed: number;
            /** @description percent, half up; null where nothing was tested */
            passRate: string | null;
            refused: number;
            tested: number;
            unlicensed: number;
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
                 *       "type": "/api/credit/v1/errors#VALIDATION_FAILED",
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
    getGrade: {
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
                    "application/json": components["schemas"]["Grade"];
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
    listGradeDecisions: {
        parameters: {
            query?: {
                cursor?: string;
                /** @description only these members of each item, whichever of them are otherwise always there */
                fields?: ("id" | "enterpriseId" | "number" | "decidedOn" | "knownOn" | "from" | "to" | "since" | "ruleEdition" | "policyRef" | "cause")[];
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
                        items: components["schemas"]["GradeDecision"][];
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
    explainGrade: {
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
                    "application/json": components["schemas"]["GradeExplanation"];
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
    getGradeDecision: {
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
                    "application/json": components["schemas"]["GradeExplanation"];
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
            /** @description Too many requests; Retry-After says when to come again */
            429: components["responses"]["Problem"];
            /** @description Not available just now; Retry-After says when to come again */
            503: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    listGradingRules: {
        parameters: {
            query?: {
                /** @description only these members of each item, whichever of them are otherwise always there */
                fields?: ("edition" | "validFrom" | "validTo" | "document" | "policyRef" | "known" | "criteria" | "bands" | "version" | "recordedAt")[];
                /** @description a day, meaning its end, or an RFC 3339 instant */
                knownOn?: string;
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
                        items: components["schemas"]["GradingRule"][];
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
    publishGradingRule: {
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
                 *       "edition": "2026",
                 *       "validFrom": "2026-01-01",
                 *       "document": "安徽省企业质量信用等级评定规则（2026年版）",
                 *       "policyRef": "3.2.1",
                 *       "known": [
                 *         {
                 *           "facts": [
                 *             "sampling-pass",
                 *             "sampling-fail"
                 *           ],
                 *           "counts": "ever"
                 *         }
                 *       ],
                 *       "criteria": [
                 *         {
                 *           "id": "failed-within-two-years",
                 *           "group": "bad-conduct",
                 *           "facts": [
                 *             "sampling-fail"
                 *           ],
                 *           "counts": "window",
                 *           "windowMonths": 24,
                 *           "condition": {
                 *             "atLeast": 1
                 *           },
                 *           "points": -20,
                 *           "zh": "24个月内监督抽查不合格",
                 *           "en": "failed a supervisory sampling within 24 months",
                 *           "clause": "3.2.1"
                 *         }
                 *       ],
                 *       "bands": [
                 *         {
                 *           "grade": "A",
                 *           "from": 0
                 *         },
                 *         {
                 *           "grade": "C",
                 *           "from": null
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": {
                    bands: {
                        from: number | null;
                        /** @enum {string} */
                        grade: "A" | "B" | "C" | "D";
                    }[];
                    criteria: {
                        clause: string;
                        condition: {
                            atLeast: number;
                            /** @default null */
                            atMost?: number | null;
                        };
                        /** @enum {string} */
                        counts: "window" | "in-force" | "ever";
                        en: string;
                        facts: ("sampling-pass" | "sampling-fail" | "sampling-refused" | "sampling-unlicensed" | "black-listing" | "red-listing" | "honour" | "declaration")[];
                        /** @enum {string} */
                        group: "basic" | "qualification" | "good-conduct" | "bad-conduct";
                        id: string;
                        /** @default null */
                        points?: number | null;
                        /** @default null */
                        veto?: ("A" | "B" | "C" | "D") | null;
                        /** @default null */
                        windowMonths?: number | null;
                        zh: string;
                    }[];
                    document: string;
                    edition: string;
                    known: {
                        /** @enum {string} */
                        counts: "in-force" | "ever";
                        facts: ("sampling-pass" | "sampling-fail" | "sampling-refused" | "sampling-unlicensed" | "black-listing" | "red-listing" | "honour" | "declaration")[];
                    }[];
                    policyRef: string;
                    /** Format: date */
                    validFrom: string;
                    validTo?: string | null;
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
                    "application/json": components["schemas"]["GradingRule"];
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
    listImports: {
        parameters: {
            query?: {
                cursor?: string;
                /** @description only these members of each item, whichever of them are otherwise always there */
                fields?: ("id" | "kind" | "state" | "rows" | "accepted" | "suspect" | "updated" | "unchanged" | "refused" | "options" | "client" | "file" | "acceptedAt" | "startedAt" | "finishedAt" | "failure")[];
                /** @description opaque */
                kind?: string;
                limit?: number;
                state?: "running" | "finished" | "failed";
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
                        items: components["schemas"]["Import"][];
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
    uploadImport: {
        parameters: {
            query: {
                /** @description sampling-results: product.name, stage, result, sampledOn, notifiedOn, authority, division, laboratory; where there is something to say enterprise.code, enterprise.id, enterprise.name, trademark, product.spec, product.lot, failedItems, sourceRef */
                kind: "sampling-results";
            };
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
        /** @description CSV in UTF-8 or GB18030, or XLSX; told by its content */
        requestBody: {
            content: {
                "application/octet-stream": string;
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                "text/csv": string;
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
                    "application/json": components["schemas"]["Import"];
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
    getImport: {
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
                    "application/json": components["schemas"]["Import"];
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
    listImportRefusals: {
        parameters: {
            query?: {
                cursor?: string;
                /** @description only these members of each item, whichever of them are otherwise always there */
                fields?: ("row" | "field" | "code" | "message" | "value" | "others")[];
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
                        items: components["schemas"]["ImportRefusal"][];
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
    listListingCases: {
        parameters: {
            query?: {
                cursor?: string;
                /** @description opaque */
                enterpriseId?: string;
                /** @description only these members of each item, whichever of them are otherwise always there */
                fields?: ("id" | "state" | "enterprise" | "list" | "cause" | "basis" | "severity" | "notice" | "statements" | "consent" | "decision" | "listingId" | "listing" | "openedAt" | "version")[];
                limit?: number;
                list?: "red" | "black";
                state?: "open" | "noticed" | "listed" | "dismissed";
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
                        items: components["schemas"]["ListingCase"][];
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
    openListingCase: {
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
                 *       "list": "black",
                 *       "cause": "连续三次监督抽查不合格",
                 *       "basis": "3.2.2",
                 *       "severity": "serious",
                 *       "sourceRef": "AJ-2025-17"
                 *     }
                 */
                "application/json": {
                    basis: string;
                    cause: string;
                    /** @description opaque */
                    enterpriseId: string;
                    /** @enum {string} */
                    list: "red" | "black";
                    /** @enum {string} */
                    severity?: "minor" | "ordinary" | "serious";
                    /** @description the sender's own number, unique per client */
                    sourceRef?: string;
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
                    "application/json": components["schemas"]["ListingCase"];
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
                    "application/json": components["schemas"]["ListingCase"];
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
    getListingCase: {
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
                    "application/json": components["schemas"]["ListingCase"];
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
    giveConsent: {
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
                 *       "consentedOn": "2025-03-27",
                 *       "documentNo": "皖市监同〔2025〕3号"
                 *     }
                 */
                "application/json": {
                    /**
                     * Format: date
                     * @description not in the future
                     */
                    consentedOn: string;
                    documentNo: string;
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
                    "application/json": components["schemas"]["ListingCase"];
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
    decideListingCase: {
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
                 *       "outcome": "list",
                 *       "decidedOn": "2025-04-01",
                 *       "documentNo": "皖市监信〔2025〕8号",
                 *       "organ": "安徽省市场监督管理局",
                 *       "reason": "连续三次监督抽查不合格，且未整改",
                 *       "basis": "3.2.2",
                 *       "remedies": "自收到决定之日起60日内可申请行政复议，6个月内可提起行政诉讼"
                 *     }
                 */
                "application/json": {
                    basis: string;
                    /**
                     * Format: date
                     * @description not in the future
                     */
                    decidedOn: string;
                    documentNo: string;
                    /**
                     * Format: date
                     * @description last day of a red listing; without it there is no end
                     */
                    endsOn?: string;
                    organ: string;
                    /** @enum {string} */
                    outcome: "list" | "dismiss";
                    reason: string;
                    remedies: string;
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
                    "application/json": components["schemas"]["ListingCase"];
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
    serveNotice: {
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
                 *       "notifiedOn": "2025-03-16",
                 *       "documentNo": "皖市监告〔2025〕6号",
                 *       "text": "拟列入质量信用黑名单，你单位可于5个工作日内陈述申辩。"
                 *     }
                 */
                "application/json": {
                    documentNo: string;
                    /**
                     * Format: date
                     * @description not in the future
                     */
                    notifiedOn: string;
                    text: string;
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
                    "application/json": components["schemas"]["ListingCase"];
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
    receiveStatement: {
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
                 *       "receivedOn": "2025-03-18",
                 *       "text": "已召回不合格批次，请求从轻处理。"
                 *     }
                 */
                "application/json": {
                    /**
                     * Format: date
                     * @description not in the future
                     */
                    receivedOn: string;
                    text: string;
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
                    "application/json": components["schemas"]["ListingCase"];
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
    listListingRules: {
        parameters: {
            query?: {
                /** @description only these members of each item, whichever of them are otherwise always there */
                fields?: ("edition" | "validFrom" | "validTo" | "documents" | "policyRef" | "statementWorkingDays" | "decidesAlone" | "termMonths" | "earlyRemovalMonths" | "lawTermMonths" | "publicationMonths" | "measures" | "remedies")[];
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
                        items: components["schemas"]["ListingRule"][];
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
    listListings: {
        parameters: {
            query?: {
                cursor?: string;
                /** @description only these members of each item, whichever of them are otherwise always there */
                fields?: ("id" | "caseId" | "enterpriseId" | "subject" | "list" | "cause" | "basis" | "severity" | "decidedOn" | "endsOn" | "inForce" | "endedOn" | "documentNo" | "organ" | "reason" | "remedies" | "policyRef" | "rule" | "measures" | "earlyRemovalFrom" | "publication" | "removal" | "correction" | "version" | "recordedAt")[];
                /** @description a day, meaning its end, or an RFC 3339 instant */
                knownOn?: string;
                limit?: number;
                list?: "red" | "black";
                on?: string;
                /** @description opaque */
                subjectId?: string;
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
                        items: components["schemas"]["Listing"][];
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
    getListing: {
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
                    "application/json": components["schemas"]["Listing"];
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
    correctListing: {
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
                 *       "documentNo": "皖市监信〔2025〕8号",
                 *       "reason": "文号录入有误"
                 *     }
                 */
                "application/json": {
                    basis?: string;
                    cause?: string;
                    /**
                     * Format: date
                     * @description not in the future
                     */
                    decidedOn?: string;
                    documentNo?: string;
                    /** Format: date */
                    endsOn?: string;
                    listingReason?: string;
                    organ?: string;
                    reason: string;
                    remedies?: string;
                    /** @enum {string} */
                    severity?: "minor" | "ordinary" | "serious";
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
                    "application/json": components["schemas"]["Listing"];
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
    removeListing: {
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
                 *       "removedOn": "2025-09-01",
                 *       "documentNo": "皖市监信〔2025〕31号",
                 *       "organ": "安徽省市场监督管理局",
                 *       "reason": "已整改并经复查合格",
                 *       "basis": "市场监督管理严重违法失信名单管理办法 第18条",
                 *       "kind": "repair"
                 *     }
                 */
                "application/json": {
                    basis: string;
                    documentNo: string;
                    /**
                     * @description repair must wait for the least time of the law; cancellation: the act it rests on is gone
                     * @default null
                     */
                    kind?: ("repair" | "cancellation") | null;
                    organ: string;
                    reason: string;
                    /**
                     * Format: date
                     * @description not in the future
                     */
                    removedOn: string;
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
                    "application/json": components["schemas"]["Listing"];
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
    listRuleProposals: {
        parameters: {
            query?: {
                cursor?: string;
                /** @description only these members of each item, whichever of them are otherwise always there */
                fields?: ("id" | "act" | "command" | "state" | "proposedBy" | "proposedAt" | "decidedBy" | "decidedAt" | "outcome")[];
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
                        items: components["schemas"]["GradingRuleProposal"][];
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
    proposeRule: {
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
                 *       "act": "publish-rule",
                 *       "command": {
                 *         "edition": "2026",
                 *         "validFrom": "2026-01-01",
                 *         "document": "安徽省企业质量信用等级评定规则（2026年版）",
                 *         "policyRef": "3.2.1",
                 *         "known": [
                 *           {
                 *             "facts": [
                 *               "sampling-pass",
                 *               "sampling-fail"
                 *             ],
                 *             "counts": "ever"
                 *           }
                 *         ],
                 *         "criteria": [
                 *           {
                 *             "id": "failed-within-two-years",
                 *             "group": "bad-conduct",
                 *             "facts": [
                 *               "sampling-fail"
                 *             ],
                 *             "counts": "window",
                 *             "windowMonths": 24,
                 *             "condition": {
                 *               "atLeast": 1
                 *             },
                 *             "points": -20,
                 *             "zh": "24个月内监督抽查不合格",
                 *             "en": "failed a supervisory sampling within 24 months",
                 *             "clause": "3.2.1"
                 *           }
                 *         ],
                 *         "bands": [
                 *           {
                 *             "grade": "A",
                 *             "from": 0
                 *           },
                 *           {
                 *             "grade": "C",
                 *             "from": null
                 *           }
                 *         ]
                 *       }
                 *     }
                 */
                "application/json": {
                    /** @enum {string} */
                    act: "publish-rule";
                    /**
                     * @example {
                     *       "edition": "2026",
                     *       "validFrom": "2026-01-01",
                     *       "document": "安徽省企业质量信用等级评定规则（2026年版）",
                     *       "policyRef": "3.2.1",
                     *       "known": [
                     *         {
                     *           "facts": [
                     *             "sampling-pass",
                     *             "sampling-fail"
                     *           ],
                     *           "counts": "ever"
                     *         }
                     *       ],
                     *       "criteria": [
                     *         {
                     *           "id": "failed-within-two-years",
                     *           "group": "bad-conduct",
                     *           "facts": [
                     *             "sampling-fail"
                     *           ],
                     *           "counts": "window",
                     *           "windowMonths": 24,
                     *           "condition": {
                     *             "atLeast": 1
                     *           },
                     *           "points": -20,
                     *           "zh": "24个月内监督抽查不合格",
                     *           "en": "failed a supervisory sampling within 24 months",
                     *           "clause": "3.2.1"
                     *         }
                     *       ],
                     *       "bands": [
                     *         {
                     *           "grade": "A",
                     *           "from": 0
                     *         },
                     *         {
                     *           "grade": "C",
                     *           "from": null
                     *         }
                     *       ]
                     *     }
                     */
                    command: {
                        bands: {
                            from: number | null;
                            /** @enum {string} */
                            grade: "A" | "B" | "C" | "D";
                        }[];
                        criteria: {
                            clause: string;
                            condition: {
                                atLeast: number;
                                /** @default null */
                                atMost?: number | null;
                            };
                            /** @enum {string} */
                            counts: "window" | "in-force" | "ever";
                            en: string;
                            facts: ("sampling-pass" | "sampling-fail" | "sampling-refused" | "sampling-unlicensed" | "black-listing" | "red-listing" | "honour" | "declaration")[];
                            /** @enum {string} */
                            group: "basic" | "qualification" | "good-conduct" | "bad-conduct";
                            id: string;
                            /** @default null */
                            points?: number | null;
                            /** @default null */
                            veto?: ("A" | "B" | "C" | "D") | null;
                            /** @default null */
                            windowMonths?: number | null;
                            zh: string;
                        }[];
                        document: string;
                        edition: string;
                        known: {
                            /** @enum {string} */
                            counts: "in-force" | "ever";
                            facts: ("sampling-pass" | "sampling-fail" | "sampling-refused" | "sampling-unlicensed" | "black-listing" | "red-listing" | "honour" | "declaration")[];
                        }[];
                        policyRef: string;
                        /** Format: date */
                        validFrom: string;
                        validTo?: string | null;
                    };
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
                    "application/json": components["schemas"]["GradingRuleProposal"];
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
    getRuleProposal: {
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
                    "application/json": components["schemas"]["GradingRuleProposal"];
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
    confirmRuleProposal: {
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
                    "application/json": components["schemas"]["GradingRuleProposal"];
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
    withdrawRuleProposal: {
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
                    "application/json": components["schemas"]["GradingRuleProposal"];
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
    listSamplingResults: {
        parameters: {
            query?: {
                cursor?: string;
                /** @description opaque */
                enterpriseId?: string;
                /** @description only these members of each item, whichever of them are otherwise always there */
                fields?: ("id" | "state" | "matching" | "enterprise" | "trademark" | "product" | "stage" | "result" | "failedItems" | "sampledOn" | "notifiedOn" | "lastDayToObject" | "finalOn" | "authority" | "division" | "laboratory" | "objection" | "retest" | "withdrawnOn" | "reason" | "version" | "recordedAt")[];
                /** @description a day, meaning its end, or an RFC 3339 instant */
                knownOn?: string;
                limit?: number;
                matching?: "matched" | "pending";
                on?: string;
                result?: "pass" | "fail" | "refused" | "unlicensed";
                state?: "reported" | "objected" | "retested" | "final" | "withdrawn";
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
                        items: components["schemas"]["SamplingResult"][];
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
    reportSamplingResult: {
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
                 *       "enterprise": {
                 *         "name": "徽品样例茶业有限公司"
                 *       },
                 *       "product": {
                 *         "name": "黄山毛峰",
                 *         "spec": "250 g",
                 *         "lot": "20250401"
                 *       },
                 *       "stage": "circulation",
                 *       "result": "fail",
                 *       "failedItems": [
                 *         "水分"
                 *       ],
                 *       "sampledOn": "2025-05-11",
                 *       "notifiedOn": "2025-06-01",
                 *       "authority": "合肥市市场监督管理局",
                 *       "division": "340104",
                 *       "laboratory": "安徽省产品质量监督检验研究院",
                 *       "sourceRef": "CJ-2025-0117"
                 *     }
                 */
                "application/json": {
                    authority: string;
                    /** @example 340104 */
                    division: string;
                    /** @description one of code, id and name; the id decides before the code, the code before the name */
                    enterprise: {
                        code?: string;
                        /** @description opaque */
                        id?: string;
                        name?: string;
                    };
                    failedItems?: string[];
                    laboratory: string;
                    /**
                     * Format: date
                     * @description not in the future
                     */
                    notifiedOn: string;
                    product: {
                        lot?: string;
                        name: string;
                        spec?: string;
                    };
                    /** @enum {string} */
                    result: "pass" | "fail" | "refused" | "unlicensed";
                    /**
                     * Format: date
                     * @description not in the future
                     */
                    sampledOn: string;
                    /** @description the sender's own number, unique per client */
                    sourceRef?: string;
                    /** @enum {string} */
                    stage: "production" | "circulation";
                    trademark?: string;
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
                    "application/json": components["schemas"]["SamplingResult"];
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
                    "application/json": components["schemas"]["SamplingResult"];
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
    getSamplingResult: {
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
                    "application/json": components["schemas"]["SamplingResult"];
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
    correctSamplingResult: {
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
                 *       "laboratory": "国家茶叶质量检验检测中心",
                 *       "reason": "检验机构录入有误"
                 *     }
                 */
                "application/json": {
                    authority?: string;
                    /** @example 340104 */
                    division?: string;
                    /** @description one of code, id and name; the id decides before the code, the code before the name */
                    enterprise?: {
                        code?: string;
                        /** @description opaque */
                        id?: string;
                        name?: string;
                    };
                    failedItems?: string[];
                    laboratory?: string;
                    /**
                     * Format: date
                     * @description not in the future
                     */
                    notifiedOn?: string;
                    product?: {
                        lot?: string;
                        name: string;
                        spec?: string;
                    };
                    reason: string;
                    /** @enum {string} */
                    result?: "pass" | "fail" | "refused" | "unlicensed";
                    /**
                     * Format: date
                     * @description not in the future
                     */
                    sampledOn?: string;
                    /** @enum {string} */
                    stage?: "production" | "circulation";
                    trademark?: string;
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
                    "application/json": components["schemas"]["SamplingResult"];
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
    objectToSamplingResult: {
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
                 *       "objectedOn": "2025-06-08",
                 *       "reason": "样品保存不当，申请复检"
                 *     }
                 */
                "application/json": {
                    /**
                     * Format: date
                     * @description not in the future
                     */
                    objectedOn: string;
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
                    "application/json": components["schemas"]["SamplingResult"];
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
    retestSamplingResult: {
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
                 *       "retestedOn": "2025-06-20",
                 *       "result": "pass",
                 *       "laboratory": "国家茶叶质量检验检测中心"
                 *     }
                 */
                "application/json": {
                    failedItems?: string[];
                    laboratory: string;
                    /** @enum {string} */
                    result: "pass" | "fail";
                    /**
                     * Format: date
                     * @description not in the future
                     */
                    retestedOn: string;
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
                    "application/json": components["schemas"]["SamplingResult"];
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
    withdrawSamplingResult: {
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
                 *       "withdrawnOn": "2025-06-22",
                 *       "reason": "样品并非该企业生产"
                 *     }
                 */
                "application/json": {
                    reason: string;
                    /**
                     * Format: date
                     * @description not in the future
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
                    "application/json": components["schemas"]["SamplingResult"];
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
    getSamplingStatistics: {
        parameters: {
            query?: {
                decimals?: number;
                division?: string;
                from?: string;
                /** @description a day, meaning its end, or an RFC 3339 instant */
                knownOn?: string;
                on?: string;
                product?: string;
                stage?: "production" | "circulation";
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
                    "application/json": components["schemas"]["SamplingStatistics"];
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

// Generated from the OpenAPI document of credit by "npm run generate". Do not edit.
export interface paths {
    "/api/credit/v1/asyncapi.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
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
        get: operations["listListingCases"];
        put?: never;
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
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    asyncapi: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem (RFC 9457); the codes are at /errors */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        code: string;
                        detail: string;
                        errors?: {
                            code: string;
                            detail: string;
                            pointer: string;
                        }[];
                        requestId: string;
                        status: number;
                        title: string;
                        type: string;
                    };
                };
            };
        };
    };
    listAuditEntries: {
        parameters: {
            query?: {
                cursor?: string;
                /** @description first day, Asia/Shanghai */
                from?: string;
                limit?: number;
                /** @description opaque */
                subject?: string;
                /** @description last day */
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
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
                    "application/x-ndjson": {
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
                };
            };
            /** @description Problem (RFC 9457); the codes are at /errors */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        code: string;
                        detail: string;
                        errors?: {
                            code: string;
                            detail: string;
                            pointer: string;
                        }[];
                        requestId: string;
                        status: number;
                        title: string;
                        type: string;
                    };
                };
            };
        };
    };
    listAuditKeys: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
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
                };
            };
            /** @description Problem (RFC 9457); the codes are at /errors */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        code: string;
                        detail: string;
                        errors?: {
                            code: string;
                            detail: string;
                            pointer: string;
                        }[];
                        requestId: string;
                        status: number;
                        title: string;
                        type: string;
                    };
                };
            };
        };
    };
    listReadings: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                /** @description audit.read only; an enterprise asks about itself */
                subject?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            at: string;
                            sequence: number;
                            what: string;
                            who: {
                                organisation?: string;
                                roles?: string[];
                                sub: string;
                            };
                        }[];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description Problem (RFC 9457); the codes are at /errors */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        code: string;
                        detail: string;
                        errors?: {
                            code: string;
                            detail: string;
                            pointer: string;
                        }[];
                        requestId: string;
                        status: number;
                        title: string;
                        type: string;
                    };
                };
            };
        };
    };
    runDay: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: date */
                    today: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DayRun"];
                };
            };
            /** @description Problem (RFC 9457); the codes are at /errors */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        code: string;
                        detail: string;
                        errors?: {
                            code: string;
                            detail: string;
                            pointer: string;
                        }[];
                        requestId: string;
                        status: number;
                        title: string;
                        type: string;
                    };
                };
            };
        };
    };
    getGrade: {
        parameters: {
            query?: {
                /** @description a day, meaning its end, or an RFC 3339 instant */
                knownOn?: string;
                on?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Grade"];
                };
            };
            /** @description Problem (RFC 9457); the codes are at /errors */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        code: string;
                        detail: string;
                        errors?: {
                            code: string;
                            detail: string;
                            pointer: string;
                        }[];
                        requestId: string;
                        status: number;
                        title: string;
                        type: string;
                    };
                };
            };
        };
    };
    listGradeDecisions: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["GradeDecision"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description Problem (RFC 9457); the codes are at /errors */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        code: string;
                        detail: string;
                        errors?: {
                            code: string;
                            detail: string;
                            pointer: string;
                        }[];
                        requestId: string;
                        status: number;
                        title: string;
                        type: string;
                    };
                };
            };
        };
    };
    explainGrade: {
        parameters: {
            query?: {
                /** @description a day, meaning its end, or an RFC 3339 instant */
                knownOn?: string;
                on?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GradeExplanation"];
                };
            };
            /** @description Problem (RFC 9457); the codes are at /errors */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        code: string;
                        detail: string;
                        errors?: {
                            code: string;
                            detail: string;
                            pointer: string;
                        }[];
                        requestId: string;
                        status: number;
                        title: string;
                        type: string;
                    };
                };
            };
        };
    };
    errors: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            code: string;
                            en: string;
                            status: number;
                            zh: string;
                        }[];
                        nextCursor: null;
                    };
                };
            };
            /** @description Problem (RFC 9457); the codes are at /errors */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        code: string;
                        detail: string;
                        errors?: {
                            code: string;
                            detail: string;
                            pointer: string;
                        }[];
                        requestId: string;
                        status: number;
                        title: string;
                        type: string;
                    };
                };
            };
        };
    };
    getGradeDecision: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GradeExplanation"];
                };
            };
            /** @description Problem (RFC 9457); the codes are at /errors */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        code: string;
                        detail: string;
                        errors?: {
                            code: string;
                            detail: string;
                            pointer: string;
                        }[];
                        requestId: string;
                        status: number;
                        title: string;
                        type: string;
                    };
                };
            };
        };
    };
    listGradingRules: {
        parameters: {
            query?: {
                /** @description a day, meaning its end, or an RFC 3339 instant */
                knownOn?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["GradingRule"][];
                        nextCursor: null;
                    };
                };
            };
            /** @description Problem (RFC 9457); the codes are at /errors */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        code: string;
                        detail: string;
                        errors?: {
                            code: string;
                            detail: string;
                            pointer: string;
                        }[];
                        requestId: string;
                        status: number;
                        title: string;
                        type: string;
                    };
                };
            };
        };
    };
    publishGradingRule: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
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
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GradingRule"];
                };
            };
            /** @description Problem (RFC 9457); the codes are at /errors */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        code: string;
                        detail: string;
                        errors?: {
                            code: string;
                            detail: string;
                            pointer: string;
                        }[];
                        requestId: string;
                        status: number;
                        title: string;
                        type: string;
                    };
                };
            };
        };
    };
    listImports: {
        parameters: {
            query?: {
                cursor?: string;
                /** @description opaque */
                kind?: string;
                limit?: number;
                state?: "running" | "finished" | "failed";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Import"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description Problem (RFC 9457); the codes are at /errors */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        code: string;
                        detail: string;
                        errors?: {
                            code: string;
                            detail: string;
                            pointer: string;
                        }[];
                        requestId: string;
                        status: number;
                        title: string;
                        type: string;
                    };
                };
            };
        };
    };
    uploadImport: {
        parameters: {
            query: {
                kind: string;
            };
            header?: never;
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
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Import"];
                };
            };
            /** @description Problem (RFC 9457); the codes are at /errors */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        code: string;
                        detail: string;
                        errors?: {
                            code: string;
                            detail: string;
                            pointer: string;
                        }[];
                        requestId: string;
                        status: number;
                        title: string;
                        type: string;
                    };
                };
            };
        };
    };
    getImport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Import"];
                };
            };
            /** @description Problem (RFC 9457); the codes are at /errors */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        code: string;
                        detail: string;
                        errors?: {
                            code: string;
                            detail: string;
                            pointer: string;
                        }[];
                        requestId: string;
                        status: number;
                        title: string;
                        type: string;
                    };
                };
            };
        };
    };
    listImportRefusals: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["ImportRefusal"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description Problem (RFC 9457); the codes are at /errors */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        code: string;
                        detail: string;
                        errors?: {
                            code: string;
                            detail: string;
                            pointer: string;
                        }[];
                        requestId: string;
                        status: number;
                        title: string;
                        type: string;
                    };
                };
            };
        };
    };
    labels: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
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
            /** @description Problem (RFC 9457); the codes are at /errors */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        code: string;
                        detail: string;
                        errors?: {
                            code: string;
                            detail: string;
                            pointer: string;
                        }[];
                        requestId: string;
                        status: number;
                        title: string;
                        type: string;
                    };
                };
            };
        };
    };
    listListingCases: {
        parameters: {
            query?: {
                cursor?: string;
                /** @description opaque */
                enterpriseId?: string;
                limit?: number;
                list?: "red" | "black";
                state?: "open" | "noticed" | "listed" | "dismissed";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["ListingCase"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description Problem (RFC 9457); the codes are at /errors */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        code: string;
                        detail: string;
                        errors?: {
                            code: string;
                            detail: string;
                            pointer: string;
                        }[];
                        requestId: string;
                        status: number;
                        title: string;
                        type: string;
                    };
                };
            };
        };
    };
    openListingCase: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
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
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListingCase"];
                };
            };
            /** @description Problem (RFC 9457); the codes are at /errors */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        code: string;
                        detail: string;
                        errors?: {
                            code: string;
                            detail: string;
                            pointer: string;
                        }[];
                        requestId: string;
                        status: number;
                        title: string;
                        type: string;
                    };
                };
            };
        };
    };
    getListingCase: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListingCase"];
                };
            };
            /** @description Problem (RFC 9457); the codes are at /errors */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        code: string;
                        detail: string;
                        errors?: {
                            code: string;
                            detail: string;
                            pointer: string;
                        }[];
                        requestId: string;
                        status: number;
                        title: string;
                        type: string;
                    };
                };
            };
        };
    };
    giveConsent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
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
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListingCase"];
                };
            };
            /** @description Problem (RFC 9457); the codes are at /errors */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        code: string;
                        detail: string;
                        errors?: {
                            code: string;
                            detail: string;
                            pointer: string;
                        }[];
                        requestId: string;
                        status: number;
                        title: string;
                        type: string;
                    };
                };
            };
        };
    };
    decideListingCase: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
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
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListingCase"];
                };
            };
            /** @description Problem (RFC 9457); the codes are at /errors */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        code: string;
                        detail: string;
                        errors?: {
                            code: string;
                            detail: string;
                            pointer: string;
                        }[];
                        requestId: string;
                        status: number;
                        title: string;
                        type: string;
                    };
                };
            };
        };
    };
    serveNotice: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
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
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListingCase"];
                };
            };
            /** @description Problem (RFC 9457); the codes are at /errors */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        code: string;
                        detail: string;
                        errors?: {
                            code: string;
                            detail: string;
                            pointer: string;
                        }[];
                        requestId: string;
                        status: number;
                        title: string;
                        type: string;
                    };
                };
            };
        };
    };
    receiveStatement: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
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
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListingCase"];
                };
            };
            /** @description Problem (RFC 9457); the codes are at /errors */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        code: string;
                        detail: string;
                        errors?: {
                            code: string;
                            detail: string;
                            pointer: string;
                        }[];
                        requestId: string;
                        status: number;
                        title: string;
                        type: string;
                    };
                };
            };
        };
    };
    listListingRules: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["ListingRule"][];
                        nextCursor: null;
                    };
                };
            };
            /** @description Problem (RFC 9457); the codes are at /errors */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        code: string;
                        detail: string;
                        errors?: {
                            code: string;
                            detail: string;
                            pointer: string;
                        }[];
                        requestId: string;
                        status: number;
                        title: string;
                        type: string;
                    };
                };
            };
        };
    };
    listListings: {
        parameters: {
            query?: {
                cursor?: string;
                /** @description a day, meaning its end, or an RFC 3339 instant */
                knownOn?: string;
                limit?: number;
                list?: "red" | "black";
                on?: string;
                /** @description opaque */
                subjectId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Listing"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description Problem (RFC 9457); the codes are at /errors */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        code: string;
                        detail: string;
                        errors?: {
                            code: string;
                            detail: string;
                            pointer: string;
                        }[];
                        requestId: string;
                        status: number;
                        title: string;
                        type: string;
                    };
                };
            };
        };
    };
    getListing: {
        parameters: {
            query?: {
                /** @description a day, meaning its end, or an RFC 3339 instant */
                knownOn?: string;
                on?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Listing"];
                };
            };
            /** @description Problem (RFC 9457); the codes are at /errors */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        code: string;
                        detail: string;
                        errors?: {
                            code: string;
                            detail: string;
                            pointer: string;
                        }[];
                        requestId: string;
                        status: number;
                        title: string;
                        type: string;
                    };
                };
            };
        };
    };
    correctListing: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
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
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Listing"];
                };
            };
            /** @description Problem (RFC 9457); the codes are at /errors */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        code: string;
                        detail: string;
                        errors?: {
                            code: string;
                            detail: string;
                            pointer: string;
                        }[];
                        requestId: string;
                        status: number;
                        title: string;
                        type: string;
                    };
                };
            };
        };
    };
    removeListing: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
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
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Listing"];
                };
            };
            /** @description Problem (RFC 9457); the codes are at /errors */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        code: string;
                        detail: string;
                        errors?: {
                            code: string;
                            detail: string;
                            pointer: string;
                        }[];
                        requestId: string;
                        status: number;
                        title: string;
                        type: string;
                    };
                };
            };
        };
    };
    me: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
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
            /** @description Problem (RFC 9457); the codes are at /errors */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        code: string;
                        detail: string;
                        errors?: {
                            code: string;
                            detail: string;
                            pointer: string;
                        }[];
                        requestId: string;
                        status: number;
                        title: string;
                        type: string;
                    };
                };
            };
        };
    };
    status: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem (RFC 9457); the codes are at /errors */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        code: string;
                        detail: string;
                        errors?: {
                            code: string;
                            detail: string;
                            pointer: string;
                        }[];
                        requestId: string;
                        status: number;
                        title: string;
                        type: string;
                    };
                };
            };
        };
    };
    actions: {
        parameters: {
            query?: {
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem (RFC 9457); the codes are at /errors */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        code: string;
                        detail: string;
                        errors?: {
                            code: string;
                            detail: string;
                            pointer: string;
                        }[];
                        requestId: string;
                        status: number;
                        title: string;
                        type: string;
                    };
                };
            };
        };
    };
    deadLetters: {
        parameters: {
            query?: {
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem (RFC 9457); the codes are at /errors */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        code: string;
                        detail: string;
                        errors?: {
                            code: string;
                            detail: string;
                            pointer: string;
                        }[];
                        requestId: string;
                        status: number;
                        title: string;
                        type: string;
                    };
                };
            };
        };
    };
    adopt: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem (RFC 9457); the codes are at /errors */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        code: string;
                        detail: string;
                        errors?: {
                            code: string;
                            detail: string;
                            pointer: string;
                        }[];
                        requestId: string;
                        status: number;
                        title: string;
                        type: string;
                    };
                };
            };
        };
    };
    parked: {
        parameters: {
            query?: {
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem (RFC 9457); the codes are at /errors */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        code: string;
                        detail: string;
                        errors?: {
                            code: string;
                            detail: string;
                            pointer: string;
                        }[];
                        requestId: string;
                        status: number;
                        title: string;
                        type: string;
                    };
                };
            };
        };
    };
    retry: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    key: string;
                    topic: string;
                };
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem (RFC 9457); the codes are at /errors */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        code: string;
                        detail: string;
                        errors?: {
                            code: string;
                            detail: string;
                            pointer: string;
                        }[];
                        requestId: string;
                        status: number;
                        title: string;
                        type: string;
                    };
                };
            };
        };
    };
    skip: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    eventId: string;
                    key: string;
                    reason: string;
                    topic: string;
                };
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem (RFC 9457); the codes are at /errors */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        code: string;
                        detail: string;
                        errors?: {
                            code: string;
                            detail: string;
                            pointer: string;
                        }[];
                        requestId: string;
                        status: number;
                        title: string;
                        type: string;
                    };
                };
            };
        };
    };
    rebuild: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    projection: string;
                    reason: string;
                };
            };
        };
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem (RFC 9457); the codes are at /errors */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        code: string;
                        detail: string;
                        errors?: {
                            code: string;
                            detail: string;
                            pointer: string;
                        }[];
                        requestId: string;
                        status: number;
                        title: string;
                        type: string;
                    };
                };
            };
        };
    };
    lastRebuild: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem (RFC 9457); the codes are at /errors */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        code: string;
                        detail: string;
                        errors?: {
                            code: string;
                            detail: string;
                            pointer: string;
                        }[];
                        requestId: string;
                        status: number;
                        title: string;
                        type: string;
                    };
                };
            };
        };
    };
    replay: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
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
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem (RFC 9457); the codes are at /errors */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        code: string;
                        detail: string;
                        errors?: {
                            code: string;
                            detail: string;
                            pointer: string;
                        }[];
                        requestId: string;
                        status: number;
                        title: string;
                        type: string;
                    };
                };
            };
        };
    };
    snapshot: {
        parameters: {
            query: {
                topic: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem (RFC 9457); the codes are at /errors */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        code: string;
                        detail: string;
                        errors?: {
                            code: string;
                            detail: string;
                            pointer: string;
                        }[];
                        requestId: string;
                        status: number;
                        title: string;
                        type: string;
                    };
                };
            };
        };
    };
    hold: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                topic: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem (RFC 9457); the codes are at /errors */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        code: string;
                        detail: string;
                        errors?: {
                            code: string;
                            detail: string;
                            pointer: string;
                        }[];
                        requestId: string;
                        status: number;
                        title: string;
                        type: string;
                    };
                };
            };
        };
    };
    release: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                topic: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem (RFC 9457); the codes are at /errors */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        code: string;
                        detail: string;
                        errors?: {
                            code: string;
                            detail: string;
                            pointer: string;
                        }[];
                        requestId: string;
                        status: number;
                        title: string;
                        type: string;
                    };
                };
            };
        };
    };
    listRuleProposals: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["GradingRuleProposal"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description Problem (RFC 9457); the codes are at /errors */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        code: string;
                        detail: string;
                        errors?: {
                            code: string;
                            detail: string;
                            pointer: string;
                        }[];
                        requestId: string;
                        status: number;
                        title: string;
                        type: string;
                    };
                };
            };
        };
    };
    proposeRule: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    act: "publish-rule";
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
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GradingRuleProposal"];
                };
            };
            /** @description Problem (RFC 9457); the codes are at /errors */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        code: string;
                        detail: string;
                        errors?: {
                            code: string;
                            detail: string;
                            pointer: string;
                        }[];
                        requestId: string;
                        status: number;
                        title: string;
                        type: string;
                    };
                };
            };
        };
    };
    getRuleProposal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GradingRuleProposal"];
                };
            };
            /** @description Problem (RFC 9457); the codes are at /errors */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        code: string;
                        detail: string;
                        errors?: {
                            code: string;
                            detail: string;
                            pointer: string;
                        }[];
                        requestId: string;
                        status: number;
                        title: string;
                        type: string;
                    };
                };
            };
        };
    };
    confirmRuleProposal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GradingRuleProposal"];
                };
            };
            /** @description Problem (RFC 9457); the codes are at /errors */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        code: string;
                        detail: string;
                        errors?: {
                            code: string;
                            detail: string;
                            pointer: string;
                        }[];
                        requestId: string;
                        status: number;
                        title: string;
                        type: string;
                    };
                };
            };
        };
    };
    withdrawRuleProposal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GradingRuleProposal"];
                };
            };
            /** @description Problem (RFC 9457); the codes are at /errors */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        code: string;
                        detail: string;
                        errors?: {
                            code: string;
                            detail: string;
                            pointer: string;
                        }[];
                        requestId: string;
                        status: number;
                        title: string;
                        type: string;
                    };
                };
            };
        };
    };
    listSamplingResults: {
        parameters: {
            query?: {
                cursor?: string;
                /** @description opaque */
                enterpriseId?: string;
                /** @description a day, meaning its end, or an RFC 3339 instant */
                knownOn?: string;
                limit?: number;
                matching?: "matched" | "pending";
                on?: string;
                result?: "pass" | "fail" | "refused" | "unlicensed";
                state?: "reported" | "objected" | "retested" | "final" | "withdrawn";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["SamplingResult"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description Problem (RFC 9457); the codes are at /errors */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        code: string;
                        detail: string;
                        errors?: {
                            code: string;
                            detail: string;
                            pointer: string;
                        }[];
                        requestId: string;
                        status: number;
                        title: string;
                        type: string;
                    };
                };
            };
        };
    };
    reportSamplingResult: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
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
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SamplingResult"];
                };
            };
            /** @description Problem (RFC 9457); the codes are at /errors */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        code: string;
                        detail: string;
                        errors?: {
                            code: string;
                            detail: string;
                            pointer: string;
                        }[];
                        requestId: string;
                        status: number;
                        title: string;
                        type: string;
                    };
                };
            };
        };
    };
    getSamplingResult: {
        parameters: {
            query?: {
                /** @description a day, meaning its end, or an RFC 3339 instant */
                knownOn?: string;
                on?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SamplingResult"];
                };
            };
            /** @description Problem (RFC 9457); the codes are at /errors */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        code: string;
                        detail: string;
                        errors?: {
                            code: string;
                            detail: string;
                            pointer: string;
                        }[];
                        requestId: string;
                        status: number;
                        title: string;
                        type: string;
                    };
                };
            };
        };
    };
    correctSamplingResult: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
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
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SamplingResult"];
                };
            };
            /** @description Problem (RFC 9457); the codes are at /errors */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        code: string;
                        detail: string;
                        errors?: {
                            code: string;
                            detail: string;
                            pointer: string;
                        }[];
                        requestId: string;
                        status: number;
                        title: string;
                        type: string;
                    };
                };
            };
        };
    };
    objectToSamplingResult: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
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
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SamplingResult"];
                };
            };
            /** @description Problem (RFC 9457); the codes are at /errors */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        code: string;
                        detail: string;
                        errors?: {
                            code: string;
                            detail: string;
                            pointer: string;
                        }[];
                        requestId: string;
                        status: number;
                        title: string;
                        type: string;
                    };
                };
            };
        };
    };
    retestSamplingResult: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
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
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SamplingResult"];
                };
            };
            /** @description Problem (RFC 9457); the codes are at /errors */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        code: string;
                        detail: string;
                        errors?: {
                            code: string;
                            detail: string;
                            pointer: string;
                        }[];
                        requestId: string;
                        status: number;
                        title: string;
                        type: string;
                    };
                };
            };
        };
    };
    withdrawSamplingResult: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
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
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SamplingResult"];
                };
            };
            /** @description Problem (RFC 9457); the codes are at /errors */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        code: string;
                        detail: string;
                        errors?: {
                            code: string;
                            detail: string;
                            pointer: string;
                        }[];
                        requestId: string;
                        status: number;
                        title: string;
                        type: string;
                    };
                };
            };
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
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SamplingStatistics"];
                };
            };
            /** @description Problem (RFC 9457); the codes are at /errors */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        code: string;
                        detail: string;
                        errors?: {
                            code: string;
                            detail: string;
                            pointer: string;
                        }[];
                        requestId: string;
                        status: number;
                        title: string;
                        type: string;
                    };
                };
            };
        };
    };
}

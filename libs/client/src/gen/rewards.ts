// Generated from the OpenAPI document of rewards by "npm run generate". Do not edit.
export interface paths {
    "/api/rewards/v1/asyncapi.json": {
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
    "/api/rewards/v1/audit/entries": {
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
    "/api/rewards/v1/audit/keys": {
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
    "/api/rewards/v1/audit/readings": {
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
    "/api/rewards/v1/budgets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List budgets */
        get: operations["listBudgets"];
        put?: never;
        /** Opens the budget of a payer for one year and programme; there is one */
        post: operations["openBudget"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rewards/v1/budgets/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get budget */
        get: operations["getBudget"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rewards/v1/budgets/{id}/supplements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Adds money to a budget by a document */
        post: operations["supplementBudget"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rewards/v1/day-runs": {
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
    "/api/rewards/v1/entitlements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List entitlements */
        get: operations["listEntitlements"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rewards/v1/entitlements/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get entitlement */
        get: operations["getEntitlement"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rewards/v1/entitlements/{id}/approvals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Approves a prepared payment; never by the one who prepared it */
        post: operations["approveEntitlement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rewards/v1/entitlements/{id}/clawbacks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Resolves a proposed clawback: the money was recovered, or may be kept */
        post: operations["resolveClawback"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rewards/v1/entitlements/{id}/explanation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Inputs, rule edition, clause and each step behind an entitlement, in Chinese and English */
        get: operations["explainEntitlement"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rewards/v1/entitlements/{id}/preparations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Prepares the payment: reserves its amount in this year's budget */
        post: operations["prepareEntitlement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rewards/v1/entitlements/{id}/preparations/cancellations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes a preparation back and gives the reservation free; an approved one only by an approver */
        post: operations["cancelPreparation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rewards/v1/errors": {
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
    "/api/rewards/v1/imports": {
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
    "/api/rewards/v1/imports/{id}": {
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
    "/api/rewards/v1/imports/{id}/refusals": {
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
    "/api/rewards/v1/labels": {
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
    "/api/rewards/v1/me": {
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
    "/api/rewards/v1/messaging": {
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
    "/api/rewards/v1/messaging/actions": {
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
    "/api/rewards/v1/messaging/dead-letters": {
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
    "/api/rewards/v1/messaging/outbox/adoptions": {
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
    "/api/rewards/v1/messaging/parked": {
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
    "/api/rewards/v1/messaging/parked/retries": {
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
    "/api/rewards/v1/messaging/parked/skips": {
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
    "/api/rewards/v1/messaging/rebuilds": {
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
    "/api/rewards/v1/messaging/rebuilds/last": {
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
    "/api/rewards/v1/messaging/replays": {
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
    "/api/rewards/v1/messaging/snapshot": {
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
    "/api/rewards/v1/messaging/topics/{topic}/hold": {
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
    "/api/rewards/v1/messaging/topics/{topic}/release": {
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
    "/api/rewards/v1/payment-batches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sends everything that the payer has approved to payment */
        post: operations["sendBatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rewards/v1/payment-batches/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get batch */
        get: operations["getBatch"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rewards/v1/payment-batches/{id}/confirmations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Records that the money has arrived, but for the failures named, which go back to approved */
        post: operations["confirmBatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rewards/v1/payments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What has been paid, the newest first; open to all (clause 5.3) */
        get: operations["listPayments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rewards/v1/rule-proposals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List rule proposals */
        get: operations["listRuleProposals"];
        put?: never;
        /** Proposes a rule, or the last day of one; what could not be published is refused at once */
        post: operations["proposeRule"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rewards/v1/rule-proposals/{id}": {
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
    "/api/rewards/v1/rule-proposals/{id}/confirmations": {
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
    "/api/rewards/v1/rule-proposals/{id}/withdrawals": {
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
    "/api/rewards/v1/rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List rules */
        get: operations["listRules"];
        put?: never;
        /** Publishes a rule; entitlements without one that it covers become proposed */
        post: operations["publishRule"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rewards/v1/rules/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get rule */
        get: operations["getRule"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rewards/v1/rules/{id}/closures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Names the last day of a rule; nothing else of it ever changes */
        post: operations["closeRule"];
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
        Budget: {
            amountFen: number;
            id: string;
            leftFen: number;
            paidFen: number;
            payerDivision: string;
            payerName: string | null;
            programme: string;
            recordedAt: string;
            reservedFen: number;
            supplementedFen: number;
            version: number;
            year: number;
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
        Entitlement: {
            amountFen: number | null;
            batchId: string | null;
            budgetId: string | null;
            formerState: ("no-payer" | "no-rule" | "proposed" | "prepared" | "approved" | "in-payment") | null;
            honourId: string;
            honourTypeCode: string;
            id: string;
            movedBecause: string;
            paidOn: string | null;
            payer: {
                division: string;
                /** @enum {string} */
                level: "provincial" | "municipal" | "county";
                name: string | null;
            } | null;
            programme: string | null;
            reason: string | null;
            recordedAt: string;
            recoveredOn: string | null;
            reference: string | null;
            rule: {
                edition: string;
                id: string;
                policyRef: string;
            } | null;
            /** @enum {string} */
            scheme: "tier" | "local";
            /** @enum {string} */
            state: "no-payer" | "no-rule" | "proposed" | "prepared" | "approved" | "in-payment" | "paid" | "frozen" | "clawback" | "void";
            subject: {
                id: string;
                /** @enum {string} */
                kind: "enterprise" | "brand" | "region" | "association";
                name: string;
            };
            subjectId: string;
            version: number;
        };
        EntitlementExplanation: {
            cause: string;
            clause: string;
            decidedAt: string;
            entitlementId: string;
            /** @description all that the decision rested on, as it was known then */
            inputs: {
                [key: string]: unknown;
            };
            moves: {
                at: string;
                cause: string;
                clause: string;
                note: string | null;
                reason: string | null;
                state: string;
                version: number;
            }[];
            /** @description decided again from the inputs; equals what was decided then */
            outcome: {
                amountFen: number | null;
                payer: {
                    division: string;
                    /** @enum {string} */
                    level: "provincial" | "municipal" | "county";
                } | null;
                reason: string | null;
                rule: {
                    edition: string;
                    id: string;
                    policyRef: string;
                } | null;
                /** @enum {string} */
                scheme: "tier" | "local";
                /** @enum {string} */
                state: "no-payer" | "no-rule" | "proposed" | "void";
            } | null;
            ruleEdition: string | null;
            steps: {
                clause: string;
                /** @enum {string} */
                step: "honour" | "place" | "payer" | "rule" | "stacking";
                text: {
                    en: string;
                    zh: string;
                };
            }[];
        };
        ErrorCode: {
            code: string;
            en: string;
            status: number;
            zh: string;
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
        Payment: {
            amountFen: number;
            entitlementId: string;
            honourId: string;
            honourTypeCode: string;
            paidOn: string;
            payer: {
                division: string;
                /** @enum {string} */
                level: "provincial" | "municipal" | "county";
                name: string | null;
            };
            recoveredOn: string | null;
            rule: {
                edition: string;
                id: string;
                policyRef: string;
            };
            subject: {
                id: string;
                /** @enum {string} */
                kind: "enterprise" | "brand" | "region" | "association";
                name: string;
            };
        };
        PaymentBatch: {
            amountFen: number;
            confirmedAt: string | null;
            id: string;
            items: {
                amountFen: number;
                entitlementId: string;
                /** @enum {string} */
                outcome: "pending" | "paid" | "failed";
                reason: string | null;
            }[];
            paidFen: number;
            paidOn: string | null;
            payerDivision: string;
            payerName: string | null;
            recordedAt: string;
            reference: string | null;
            /** @enum {string} */
            state: "open" | "confirmed";
            version: number;
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
        RewardRule: {
            amountFen: number;
            condition: string | null;
            document: string;
            edition: string;
            honourTypeCode: string;
            id: string;
            payer: {
                division: string;
                /** @enum {string} */
                level: "provincial" | "municipal" | "county";
                name: string | null;
            };
            policyRef: string;
            programme: string;
            recordedAt: string;
            /** @enum {string} */
            scheme: "tier" | "local";
            /** @enum {string} */
            stacking: "exclusive-highest" | "top-up" | "additive";
            validFrom: string;
            validTo: string | null;
            version: number;
        };
        RewardRuleProposal: {
            /** @enum {string} */
            act: "publish-rule" | "close-rule";
            command: {
                /** @description fen */
                amountFen: number;
                condition?: string;
                document: string;
                edition: string;
                /** @description opaque */
                honourTypeCode: string;
                payer: {
                    /** @example 340104 */
                    division: string;
                    /** @enum {string} */
                    level: "provincial" | "municipal" | "county";
                };
                policyRef: string;
                programme?: string;
                /**
                 * @description follows from the levels of payer and honour; given only to be checked
                 * @enum {string}
                 */
                scheme?: "tier" | "local";
                /** @enum {string} */
                stacking?: "exclusive-highest" | "top-up" | "additive";
                /**
                 * Format: date
                 * @example 2026-11-23
                 */
                validFrom: string;
                validTo?: string | null;
            } | {
                /** @description opaque */
                ruleId: string;
                /**
                 * Format: date
                 * @example 2026-11-23
                 */
                validTo: string;
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
                 *       "type": "/api/rewards/v1/errors#VALIDATION_FAILED",
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
    listBudgets: {
        parameters: {
            query?: {
                cursor?: string;
                /** @description only these members of each item, whichever of them are otherwise always there */
                fields?: ("id" | "payerDivision" | "payerName" | "year" | "programme" | "amountFen" | "supplementedFen" | "reservedFen" | "paidFen" | "leftFen" | "version" | "recordedAt")[];
                limit?: number;
                payerDivision?: string;
                year?: number;
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
                        items: components["schemas"]["Budget"][];
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
    openBudget: {
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
                 *       "payerDivision": "340100",
                 *       "year": 2025,
                 *       "amountFen": 500000000,
                 *       "sourceRef": "budget-2025-17"
                 *     }
                 */
                "application/json": {
                    /** @description fen */
                    amountFen: number;
                    /** @example 340104 */
                    payerDivision: string;
                    /** @default brand-honours */
                    programme?: string;
                    /** @description the sender's own number, unique per client */
                    sourceRef?: string;
                    year: number;
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
                    "application/json": components["schemas"]["Budget"];
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
                    "application/json": components["schemas"]["Budget"];
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
    getBudget: {
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
                    "application/json": components["schemas"]["Budget"];
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
    supplementBudget: {
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
                 *       "amountFen": 100000000,
                 *       "documentNo": "合财〔2025〕12号"
                 *     }
                 */
                "application/json": {
                    /** @description fen */
                    amountFen: number;
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
                    "application/json": components["schemas"]["Budget"];
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
    listEntitlements: {
        parameters: {
            query?: {
                cursor?: string;
                /** @description only these members of each item, whichever of them are otherwise always there */
                fields?: ("id" | "honourId" | "honourTypeCode" | "subjectId" | "subject" | "scheme" | "payer" | "amountFen" | "programme" | "state" | "formerState" | "reason" | "rule" | "budgetId" | "batchId" | "paidOn" | "reference" | "recoveredOn" | "movedBecause" | "version" | "recordedAt")[];
                /** @description opaque */
                honourId?: string;
                /** @description a day, meaning its end, or an RFC 3339 instant */
                knownOn?: string;
                limit?: number;
                payer?: string;
                state?: "no-payer" | "no-rule" | "proposed" | "prepared" | "approved" | "in-payment" | "paid" | "frozen" | "clawback" | "void";
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
                        items: components["schemas"]["Entitlement"][];
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
    getEntitlement: {
        parameters: {
            query?: {
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
                    "application/json": components["schemas"]["Entitlement"];
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
    approveEntitlement: {
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
                    "application/json": components["schemas"]["Entitlement"];
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
    resolveClawback: {
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
                 *       "outcome": "confirm",
                 *       "decidedOn": "2025-03-02",
                 *       "documentNo": "皖市监奖〔2025〕5号"
                 *     }
                 */
                "application/json": {
                    /**
                     * Format: date
                     * @description not in the future
                     */
                    decidedOn: string;
                    documentNo: string;
                    /** @enum {string} */
                    outcome: "confirm" | "dismiss";
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
                    "application/json": components["schemas"]["Entitlement"];
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
    explainEntitlement: {
        parameters: {
            query?: {
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
                    "application/json": components["schemas"]["EntitlementExplanation"];
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
    prepareEntitlement: {
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
                    "application/json": components["schemas"]["Entitlement"];
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
    cancelPreparation: {
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
                 *       "reason": "企业申请撤回"
                 *     }
                 */
                "application/json": {
                    reason?: string;
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
                    "application/json": components["schemas"]["Entitlement"];
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
                /** @description reward-rules: payer_level, payer, honour_or_act, amount_wan, year, document_or_source; where there is something to say rank_condition, cap_or_rule */
                kind: "reward-rules";
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
    sendBatch: {
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
                 *       "payerDivision": "340100"
                 *     }
                 */
                "application/json": {
                    /** @example 340104 */
                    payerDivision: string;
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
                    "application/json": components["schemas"]["PaymentBatch"];
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
    getBatch: {
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
                    "application/json": components["schemas"]["PaymentBatch"];
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
    confirmBatch: {
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
                 *       "paidOn": "2025-06-30",
                 *       "reference": "国库支付 2025-0630-17",
                 *       "failures": [
                 *         {
                 *           "entitlementId": "0198c5a0-7c3e-7a10-9f00-2b6f5d0c1a01",
                 *           "reason": "账户已注销"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": {
                    /** @default [] */
                    failures?: {
                        /** @description opaque */
                        entitlementId: string;
                        reason: string;
                    }[];
                    /**
                     * Format: date
                     * @description not in the future
                     */
                    paidOn: string;
                    reference: string;
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
                    "application/json": components["schemas"]["PaymentBatch"];
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
    listPayments: {
        parameters: {
            query?: {
                cursor?: string;
                /** @description only these members of each item, whichever of them are otherwise always there */
                fields?: ("entitlementId" | "subject" | "honourId" | "honourTypeCode" | "payer" | "amountFen" | "rule" | "paidOn" | "recoveredOn")[];
                limit?: number;
                payer?: string;
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
                        items: components["schemas"]["Payment"][];
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
                        items: components["schemas"]["RewardRuleProposal"][];
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
                 *       "act": "close-rule",
                 *       "command": {
                 *         "ruleId": "0198c5a0-7c3e-7a10-9f00-2b6f5d0c1a01",
                 *         "validTo": "2025-12-31"
                 *       }
                 *     }
                 */
                "application/json": {
                    /** @enum {string} */
                    act: "publish-rule";
                    command: {
                        /** @description fen */
                        amountFen: number;
                        condition?: string;
                        document: string;
                        edition: string;
                        /** @description opaque */
                        honourTypeCode: string;
                        payer: {
                            /** @example 340104 */
                            division: string;
                            /** @enum {string} */
                            level: "provincial" | "municipal" | "county";
                        };
                        policyRef: string;
                        programme?: string;
                        /**
                         * @description follows from the levels of payer and honour; given only to be checked
                         * @enum {string}
                         */
                        scheme?: "tier" | "local";
                        /** @enum {string} */
                        stacking?: "exclusive-highest" | "top-up" | "additive";
                        /** Format: date */
                        validFrom: string;
                        validTo?: string | null;
                    };
                } | {
                    /** @enum {string} */
                    act: "close-rule";
                    command: {
                        /** @description opaque */
                        ruleId: string;
                        /** Format: date */
                        validTo: string;
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
                    "application/json": components["schemas"]["RewardRuleProposal"];
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
                    "application/json": components["schemas"]["RewardRuleProposal"];
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
                    "application/json": components["schemas"]["RewardRuleProposal"];
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
                    "application/json": components["schemas"]["RewardRuleProposal"];
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
    listRules: {
        parameters: {
            query?: {
                cursor?: string;
                /** @description only these members of each item, whichever of them are otherwise always there */
                fields?: ("id" | "edition" | "scheme" | "payer" | "honourTypeCode" | "amountFen" | "programme" | "stacking" | "validFrom" | "validTo" | "document" | "policyRef" | "condition" | "version" | "recordedAt")[];
                /** @description opaque */
                honourTypeCode?: string;
                /** @description a day, meaning its end, or an RFC 3339 instant */
                knownOn?: string;
                limit?: number;
                on?: string;
                payer?: string;
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
                        items: components["schemas"]["RewardRule"][];
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
    publishRule: {
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
                 *       "edition": "2025",
                 *       "payer": {
                 *         "level": "municipal",
                 *         "division": "340100"
                 *       },
                 *       "honourTypeCode": "anhui-government-quality-award",
                 *       "amountFen": 50000000,
                 *       "validFrom": "2025-01-01",
                 *       "document": "合肥市质量品牌奖励办法",
                 *       "policyRef": "3.1.3"
                 *     }
                 */
                "application/json": {
                    /** @description fen */
                    amountFen: number;
                    condition?: string;
                    document: string;
                    edition: string;
                    /** @description opaque */
                    honourTypeCode: string;
                    payer: {
                        /** @example 340104 */
                        division: string;
                        /** @enum {string} */
                        level: "provincial" | "municipal" | "county";
                    };
                    policyRef: string;
                    programme?: string;
                    /**
                     * @description follows from the levels of payer and honour; given only to be checked
                     * @enum {string}
                     */
                    scheme?: "tier" | "local";
                    /** @description the sender's own number, unique per client */
                    sourceRef?: string;
                    /** @enum {string} */
                    stacking?: "exclusive-highest" | "top-up" | "additive";
                    /** Format: date */
                    validFrom: string;
                    validTo?: string | null;
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
                    "application/json": components["schemas"]["RewardRule"];
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
                    "application/json": components["schemas"]["RewardRule"];
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
    getRule: {
        parameters: {
            query?: {
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
                    "application/json": components["schemas"]["RewardRule"];
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
    closeRule: {
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
                 *       "validTo": "2025-12-31"
                 *     }
                 */
                "application/json": {
                    /** Format: date */
                    validTo: string;
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
                    "application/json": components["schemas"]["RewardRule"];
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

// Generated from the OpenAPI document of registry by "npm run generate". Do not edit.
export interface paths {
    "/api/registry/v1/asyncapi.json": {
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
    "/api/registry/v1/audit/entries": {
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
    "/api/registry/v1/audit/keys": {
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
    "/api/registry/v1/audit/readings": {
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
    "/api/registry/v1/day-runs": {
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
    "/api/registry/v1/divisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List divisions */
        get: operations["listDivisions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/v1/divisions/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get division */
        get: operations["getDivision"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/v1/enterprises": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List enterprises */
        get: operations["listEnterprises"];
        put?: never;
        /** Registers an enterprise; completes the one name-only record of its name (200) */
        post: operations["registerEnterprise"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/v1/enterprises/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get enterprise */
        get: operations["getEnterprise"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/v1/enterprises/{id}/corrections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Correct enterprise */
        post: operations["correctEnterprise"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/v1/enterprises/{id}/merges": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Two records are one enterprise: honours and brands of the first go on under the second */
        post: operations["mergeEnterprise"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/v1/enterprises/{id}/persons": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List persons */
        get: operations["listPersons"];
        put?: never;
        /** Records a person; the numbers are sealed */
        post: operations["recordPerson"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/v1/enterprises/{id}/persons/{personId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get person */
        get: operations["getPerson"];
        put?: never;
        post?: never;
        /** Remove person */
        delete: operations["removePerson"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/v1/enterprises/{id}/persons/{personId}/numbers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The numbers themselves, unmasked */
        get: operations["openNumbers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/v1/errors": {
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
    "/api/registry/v1/exit-cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List exit cases */
        get: operations["listExitCases"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/v1/honour-types": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List honour types */
        get: operations["listHonourTypes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/v1/honour-types/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get honour type */
        get: operations["getHonourType"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/v1/honours": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was granted by that day, each with its state on it; an imprecise day counts as its latest possible one */
        get: operations["listHonours"];
        put?: never;
        /** Grants an honour; a type of kind protection-record is recorded as a protection instead, never among honours */
        post: operations["grantHonour"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/v1/honours/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get honour */
        get: operations["getHonour"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/v1/honours/{id}/corrections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Puts the record right, back-dated where needed; what was known before stays readable with knownOn */
        post: operations["correctHonour"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/v1/honours/{id}/renewals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Renew honour */
        post: operations["renewHonour"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/v1/honours/{id}/revocations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Revoke honour */
        post: operations["revokeHonour"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/v1/imports": {
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
    "/api/registry/v1/imports/{id}": {
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
    "/api/registry/v1/imports/{id}/refusals": {
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
    "/api/registry/v1/industries/{edition}/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A class of GB/T 4754 in one edition, and what the other edition calls it */
        get: operations["getIndustry"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/v1/labels": {
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
    "/api/registry/v1/me": {
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
    "/api/registry/v1/messaging": {
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
    "/api/registry/v1/messaging/actions": {
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
    "/api/registry/v1/messaging/dead-letters": {
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
    "/api/registry/v1/messaging/outbox/adoptions": {
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
    "/api/registry/v1/messaging/parked": {
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
    "/api/registry/v1/messaging/parked/retries": {
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
    "/api/registry/v1/messaging/parked/skips": {
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
    "/api/registry/v1/messaging/rebuilds": {
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
    "/api/registry/v1/messaging/rebuilds/last": {
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
    "/api/registry/v1/messaging/replays": {
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
    "/api/registry/v1/messaging/snapshot": {
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
    "/api/registry/v1/messaging/topics/{topic}/hold": {
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
    "/api/registry/v1/messaging/topics/{topic}/release": {
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
    "/api/registry/v1/person-searches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Finds persons by a number, which is in the body so that no log of addresses has it */
        post: operations["searchPersons"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/v1/protections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List protections */
        get: operations["listProtections"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/v1/protections/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get protection */
        get: operations["getProtection"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/v1/sealing-renewals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Seals by the present key what a former one has sealed; afterwards that one may be taken away */
        post: operations["renewSeals"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/v1/subjects": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List subjects */
        get: operations["listSubjects"];
        put?: never;
        /** Registers a brand or an association; enterprises have /enterprises, regions come into being on their first use */
        post: operations["registerSubject"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/v1/subjects/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get subject */
        get: operations["getSubject"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/v1/subjects/{id}/corrections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Corrects a brand or an association; for example its owner becomes known */
        post: operations["correctSubject"];
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
        Division: {
            code: string;
            /** @enum {string} */
            datePrecision: "day" | "year";
            inForce: boolean;
            inProvince: boolean;
            /** @enum {string} */
            level: "province" | "city" | "county" | "local";
            name: string | null;
            parent: {
                code: string;
                name: string | null;
            } | null;
            successors: {
                code: string;
                name: string | null;
            }[];
            validFrom: string | null;
            validTo: string | null;
        };
        Enterprise: {
            codes: {
                error: string | null;
                /** @enum {string} */
                scheme: "uscc" | "registration-number" | "organisation-code";
                /** @enum {string} */
                state: "valid" | "suspect";
                value: string;
            }[];
            division: {
                code: string;
                name: string | null;
            } | null;
            establishedOn: string | null;
            id: string;
            /** @enum {string} */
            identification: "verified-code" | "suspect-code" | "name-only";
            industry: {
                code: string;
                /** @enum {string} */
                edition: "2011" | "2017";
                name: string | null;
            } | null;
            mergedInto: string | null;
            name: string;
            recordedAt: string;
            size: ("large" | "medium" | "small" | "micro") | null;
            version: number;
        };
        EnterprisePerson: {
            enterpriseId: string;
            id: string;
            /** @example 340104********013X */
            identityNumber: string | null;
            /** @example 138****0001 */
            mobile: string | null;
            name: string;
            recordedAt: string;
            /** @enum {string} */
            role: "legal-representative" | "operator" | "contact";
            version: number;
        };
        ErrorCode: {
            code: string;
            en: string;
            status: number;
            zh: string;
        };
        ExitCase: {
            closedOn: string | null;
            closeReason: ("listing-term-over" | "listing-removed") | null;
            honourIds: string[];
            id: string;
            listingId: string;
            openedOn: string;
            policyRef: string;
            /** @enum {string} */
            state: "open" | "closed";
            subjectId: string;
            version: number;
        };
        Honour: {
            documentNo: string;
            entitling: boolean;
            grantedFrom: string | null;
            /** @description null unless the day is known */
            grantedOn: string | null;
            grantedTo: string | null;
            grantingBody: string;
            honourType: {
                code: string;
                /** @enum {string} */
                level: "national" | "provincial" | "inter-provincial" | "municipal" | "county";
                nameEn: string;
                nameZh: string;
            };
            honourTypeCode: string;
            id: string;
            /** @enum {string} */
            kind: "honour";
            /** @description the day that state speaks of */
            on: string;
            /** @enum {string} */
            origin: "decision" | "import";
            /** @enum {string} */
            precision: "day" | "year" | "range" | "before" | "unknown";
            product: string | null;
            /** @description why this version replaced the one before */
            reason: string | null;
            recordedAt: string;
            renewals: {
                documentNo: string;
                renewedOn: string;
                validTo: string;
            }[];
            revocation: {
                documentNo: string;
                policyRef: string;
                reason: string;
                revokedOn: string;
            } | null;
            source: string;
            /** @enum {string} */
            state: "revoked" | "expired" | "abolished-type" | "suspended" | "in-force";
            subject: {
                /** @description of a brand: where its owner sits */
                division: {
                    code: string;
                    name: string | null;
                } | null;
                /** @description the division code, for a region */
                id: string;
                /** @enum {string} */
                kind: "enterprise" | "brand" | "region" | "association";
                name: string;
            };
            subjectId: string;
            /** @description the one in force on that day */
            suspension: {
                from: string;
                listingId: string;
                to: string | null;
            } | null;
            /** @description last day in force, the latest possible one; null = no term, or not known */
            validTo: string | null;
            /** @description null = no term */
            validToPrecision: ("day" | "year" | "range" | "before" | "unknown") | null;
            version: number;
        };
        HonourType: {
            abolishedBetween: {
                earliest: string | null;
                latest: string | null;
            } | null;
            abolishedOn: string | null;
            /** @description day, or the years between which it happened: 2017/2019 */
            abolitionPrecision: string | null;
            advertisable: boolean;
            aliases: string[];
            blockedByListing: boolean;
            /** @description whether the bodies named are all there ever were */
            bodiesClosed: boolean;
            bodyIsMarketRegulator: boolean;
            code: string;
            cycleMonths: number | null;
            edition: string;
            grantingBodies: {
                aliases: string[];
                from: string | null;
                name: string;
                precision: ("day" | "year") | null;
                to: string | null;
            }[];
            /** @enum {string} */
            kind: "honour" | "protection-record";
            /** @description for a type that is granted no more and yet holds */
            lastRound: {
                earliest: string | null;
                latest: string | null;
            } | null;
            /** @enum {string} */
            level: "national" | "provincial" | "inter-provincial" | "municipal" | "county";
            nameEn: string;
            nameZh: string;
            policyRef: string;
            predecessors: string[];
            recordedAt: string;
            sources: string[];
            successors: string[];
            /** @description S = read in a source; M = to be verified */
            validityConfidence: ("S" | "M-high" | "M-mid" | "M-low") | null;
            validityMonths: number | null;
            version: number;
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
        Industry: {
            /** @description all that contain it, the section first */
            ancestors: {
                code: string;
                name: string;
            }[];
            code: string;
            correspondsTo: {
                codes: string[];
                /** @enum {string} */
                edition: "2011" | "2017";
            };
            /** @enum {string} */
            edition: "2011" | "2017";
            level: number;
            name: string;
            /** @description the letter of the section */
            section: string;
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
        PersonNumbers: {
            identityNumber: string | null;
            mobile: string | null;
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
        Protection: {
            documentNo: string;
            grantedFrom: string | null;
            /** @description null unless the day is known */
            grantedOn: string | null;
            grantedTo: string | null;
            grantingBody: string;
            honourTypeCode: string;
            id: string;
            /** @enum {string} */
            kind: "protection-record";
            /** @enum {string} */
            precision: "day" | "year" | "range" | "before" | "unknown";
            product: string | null;
            recordedAt: string;
            source: string;
            subjectId: string;
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
        Subject: {
            /** @description of a brand: where its owner sits */
            division: {
                code: string;
                name: string | null;
            } | null;
            /** @description the division code, for a region */
            id: string;
            /** @enum {string} */
            kind: "enterprise" | "brand" | "region" | "association";
            mergedInto: string | null;
            name: string;
            ownerId: string | null;
            recordedAt: string;
            version: number;
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
                 *       "type": "/api/registry/v1/errors#VALIDATION_FAILED",
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
    listDivisions: {
        parameters: {
            query?: {
                cursor?: string;
                /** @description only these members of each item, whichever of them are otherwise always there */
                fields?: ("code" | "name" | "level" | "parent" | "inForce" | "inProvince" | "successors" | "datePrecision" | "validFrom" | "validTo")[];
                level?: "province" | "city" | "county";
                limit?: number;
                on?: string;
                parent?: string;
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
                        items: components["schemas"]["Division"][];
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
    getDivision: {
        parameters: {
            query?: {
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
                code: string;
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
                    "application/json": components["schemas"]["Division"];
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
    listEnterprises: {
        parameters: {
            query?: {
                code?: string;
                cursor?: string;
                division?: string;
                /** @description only these members of each item, whichever of them are otherwise always there */
                fields?: ("id" | "name" | "codes" | "division" | "industry" | "size" | "establishedOn" | "identification" | "mergedInto" | "version" | "recordedAt")[];
                limit?: number;
                name?: string;
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
                        items: components["schemas"]["Enterprise"][];
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
    registerEnterprise: {
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
                 *       "name": "徽品样例茶业有限公司",
                 *       "division": "340104",
                 *       "industry": {
                 *         "edition": "2017",
                 *         "code": "1530"
                 *       },
                 *       "size": "small",
                 *       "sourceRef": "enterprise-17"
                 *     }
                 */
                "application/json": {
                    code?: string;
                    /** @enum {string} */
                    codeScheme?: "uscc" | "registration-number" | "organisation-code";
                    /** @example 340104 */
                    division: string;
                    /**
                     * Format: date
                     * @description not in the future
                     */
                    establishedOn?: string;
                    industry?: {
                        code: string;
                        /** @enum {string} */
                        edition: "2011" | "2017";
                    };
                    name: string;
                    /** @enum {string} */
                    size?: "large" | "medium" | "small" | "micro";
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
                    "application/json": components["schemas"]["Enterprise"];
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
                    "application/json": components["schemas"]["Enterprise"];
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
    getEnterprise: {
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
                    "application/json": components["schemas"]["Enterprise"];
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
    correctEnterprise: {
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
                 *       "size": "medium",
                 *       "reason": "更正规模"
                 *     }
                 */
                "application/json": {
                    code?: string;
                    /** @enum {string} */
                    codeScheme?: "uscc" | "registration-number" | "organisation-code";
                    /** @example 340104 */
                    division?: string;
                    /**
                     * Format: date
                     * @description not in the future
                     */
                    establishedOn?: string;
                    industry?: {
                        code: string;
                        /** @enum {string} */
                        edition: "2011" | "2017";
                    };
                    name?: string;
                    reason: string;
                    /** @enum {string} */
                    size?: "large" | "medium" | "small" | "micro";
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
                    "application/json": components["schemas"]["Enterprise"];
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
    mergeEnterprise: {
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
                 *       "into": "0198c5a0-7c3e-7a10-9f00-2b6f5d0c1a01",
                 *       "reason": "同一企业重复登记"
                 *     }
                 */
                "application/json": {
                    /** @description opaque */
                    into: string;
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
                    "application/json": components["schemas"]["Enterprise"];
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
    listPersons: {
        parameters: {
            query?: {
                /** @description only these members of each item, whichever of them are otherwise always there */
                fields?: ("id" | "enterpriseId" | "role" | "name" | "identityNumber" | "mobile" | "version" | "recordedAt")[];
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
                        items: components["schemas"]["EnterprisePerson"][];
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
    recordPerson: {
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
                 *       "role": "legal-representative",
                 *       "name": "张三",
                 *       "identityNumber": "11010519491231002X",
                 *       "mobile": "13800000000"
                 *     }
                 */
                "application/json": {
                    /** @description GB 11643; sealed, and shown masked */
                    identityNumber?: string;
                    /** @description sealed, and shown masked */
                    mobile?: string;
                    name: string;
                    /** @enum {string} */
                    role: "legal-representative" | "operator" | "contact";
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
                    "application/json": components["schemas"]["EnterprisePerson"];
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
    getPerson: {
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
                personId: string;
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
                    "application/json": components["schemas"]["EnterprisePerson"];
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
    removePerson: {
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
                personId: string;
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
    openNumbers: {
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
                personId: string;
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
                    "application/json": components["schemas"]["PersonNumbers"];
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
    listExitCases: {
        parameters: {
            query?: {
                cursor?: string;
                /** @description only these members of each item, whichever of them are otherwise always there */
                fields?: ("id" | "state" | "subjectId" | "listingId" | "honourIds" | "policyRef" | "openedOn" | "closedOn" | "closeReason" | "version")[];
                limit?: number;
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
                        items: components["schemas"]["ExitCase"][];
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
    listHonourTypes: {
        parameters: {
            query?: {
                cursor?: string;
                /** @description only these members of each item, whichever of them are otherwise always there */
                fields?: ("code" | "nameZh" | "nameEn" | "aliases" | "kind" | "level" | "grantingBodies" | "bodiesClosed" | "cycleMonths" | "validityMonths" | "validityConfidence" | "abolishedOn" | "abolitionPrecision" | "abolishedBetween" | "lastRound" | "advertisable" | "blockedByListing" | "bodyIsMarketRegulator" | "predecessors" | "successors" | "sources" | "policyRef" | "edition" | "version" | "recordedAt")[];
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
                        items: components["schemas"]["HonourType"][];
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
    getHonourType: {
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
                code: string;
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
                    "application/json": components["schemas"]["HonourType"];
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
    listHonours: {
        parameters: {
            query?: {
                cursor?: string;
                division?: string;
                /** @description only these members of each item, whichever of them are otherwise always there */
                fields?: ("id" | "kind" | "subjectId" | "subject" | "honourTypeCode" | "honourType" | "state" | "on" | "grantedOn" | "grantedFrom" | "grantedTo" | "precision" | "validTo" | "validToPrecision" | "documentNo" | "grantingBody" | "product" | "entitling" | "origin" | "source" | "revocation" | "renewals" | "suspension" | "reason" | "version" | "recordedAt")[];
                /** @description a day, meaning its end, or an RFC 3339 instant */
                knownOn?: string;
                limit?: number;
                on?: string;
                /** @description opaque */
                subjectId?: string;
                /** @description a code of /honour-types */
                type?: string;
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
                        items: components["schemas"]["Honour"][];
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
    grantHonour: {
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
                 *       "subjectId": "0198c5a0-7c3e-7a10-9f00-2b6f5d0c1a01",
                 *       "honourTypeCode": "wanmei-brand-demonstration-enterprise",
                 *       "grantedOn": "2025-01-15",
                 *       "validTo": "2028-01-14",
                 *       "documentNo": "皖市监质〔2025〕3号",
                 *       "grantingBody": "安徽省市场监督管理局",
                 *       "sourceRef": "honour-2025-17"
                 *     }
                 */
                "application/json": {
                    documentNo: string;
                    /**
                     * Format: date
                     * @description not in the future
                     */
                    grantedOn: string;
                    grantingBody: string;
                    /**
                     * @description a code of /honour-types
                     * @example wanmei-brand-demonstration-enterprise
                     */
                    honourTypeCode: string;
                    product?: string;
                    /** @description the sender's own number, unique per client */
                    sourceRef?: string;
                    /** @description opaque */
                    subjectId: string;
                    /** Format: date */
                    validTo?: string;
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
                    "application/json": components["schemas"]["Honour"] | components["schemas"]["Protection"];
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
                    "application/json": components["schemas"]["Honour"] | components["schemas"]["Protection"];
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
    getHonour: {
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
                    "application/json": components["schemas"]["Honour"];
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
    correctHonour: {
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
                 *       "documentNo": "皖市监质〔2025〕4号",
                 *       "reason": "文号录入有误"
                 *     }
                 */
                "application/json": {
                    documentNo?: string;
                    /**
                     * Format: date
                     * @description not in the future
                     */
                    grantedOn?: string;
                    grantingBody?: string;
                    /**
                     * @description a code of /honour-types
                     * @example wanmei-brand-demonstration-enterprise
                     */
                    honourTypeCode?: string;
                    product?: string | null;
                    reason: string;
                    /** @description opaque */
                    subjectId?: string;
                    validTo?: string | null;
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
                    "application/json": components["schemas"]["Honour"];
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
    renewHonour: {
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
                 *       "renewedOn": "2025-07-01",
                 *       "validTo": "2031-01-14",
                 *       "documentNo": "皖市监续〔2025〕1号"
                 *     }
                 */
                "application/json": {
                    documentNo: string;
                    /**
                     * Format: date
                     * @description not in the future
                     */
                    renewedOn: string;
                    /** Format: date */
                    validTo?: string;
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
                    "application/json": components["schemas"]["Honour"];
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
    revokeHonour: {
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
                 *       "revokedOn": "2025-08-01",
                 *       "reason": "提供虚假申报材料",
                 *       "policyRef": "3.1.2",
                 *       "documentNo": "皖市监撤〔2025〕2号"
                 *     }
                 */
                "application/json": {
                    documentNo: string;
                    policyRef: string;
                    reason: string;
                    /**
                     * Format: date
                     * @description not in the future
                     */
                    revokedOn: string;
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
                    "application/json": components["schemas"]["Honour"];
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
                /** @description of honours only */
                entitle?: "true" | "false";
                /**
                 * @description enterprises: code, name, division; where there is something to say industryEdition, industryCode, size, establishedOn
                 *
                 *     honours: subject, kind, brand_or_product, honour, level, year, granting_body, city, source
                 */
                kind: "enterprises" | "honours";
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
    getIndustry: {
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
                code: string;
                edition: "2011" | "2017";
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
                    "application/json": components["schemas"]["Industry"];
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
    searchPersons: {
        parameters: {
            query?: {
                /** @description only these members of each item, whichever of them are otherwise always there */
                fields?: ("id" | "enterpriseId" | "role" | "name" | "identityNumber" | "mobile" | "version" | "recordedAt")[];
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
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "identityNumber": "11010519491231002X"
                 *     }
                 */
                "application/json": {
                    /** @description GB 11643; sealed, and shown masked */
                    identityNumber?: string;
                    /** @description sealed, and shown masked */
                    mobile?: string;
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
                        items: components["schemas"]["EnterprisePerson"][];
                        nextCursor: string | null;
                    };
                    "application/x-ndjson": string;
                    "text/csv": string;
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
    listProtections: {
        parameters: {
            query?: {
                cursor?: string;
                /** @description only these members of each item, whichever of them are otherwise always there */
                fields?: ("id" | "kind" | "subjectId" | "honourTypeCode" | "grantedOn" | "grantedFrom" | "grantedTo" | "precision" | "documentNo" | "grantingBody" | "product" | "source" | "recordedAt")[];
                limit?: number;
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
                        items: components["schemas"]["Protection"][];
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
    getProtection: {
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
                    "application/json": components["schemas"]["Protection"];
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
    listSubjects: {
        parameters: {
            query?: {
                cursor?: string;
                /** @description only these members of each item, whichever of them are otherwise always there */
                fields?: ("id" | "kind" | "name" | "division" | "ownerId" | "mergedInto" | "version" | "recordedAt")[];
                kind?: "enterprise" | "brand" | "region" | "association";
                limit?: number;
                name?: string;
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
                        items: components["schemas"]["Subject"][];
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
    registerSubject: {
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
                 *       "kind": "brand",
                 *       "name": "黄山毛峰",
                 *       "ownerId": "0198c5a0-7c3e-7a10-9f00-2b6f5d0c1a01",
                 *       "sourceRef": "brand-17"
                 *     }
                 */
                "application/json": {
                    /** @example 340104 */
                    division?: string;
                    /** @enum {string} */
                    kind: "brand" | "association";
                    name: string;
                    /** @description opaque */
                    ownerId?: string;
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
                    "application/json": components["schemas"]["Subject"];
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
                    "application/json": components["schemas"]["Subject"];
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
    getSubject: {
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
                    "application/json": components["schemas"]["Subject"];
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
    correctSubject: {
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
                 *       "name": "黄山毛峰茶",
                 *       "reason": "名称录入有误"
                 *     }
                 */
                "application/json": {
                    /** @example 340104 */
                    division?: string;
                    name?: string;
                    /** @description opaque */
                    ownerId?: string;
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
                    "application/json": components["schemas"]["Subject"];
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

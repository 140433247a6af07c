// Generated from the OpenAPI document of registry by "npm run generate". Do not edit.
export interface paths {
    "/api/registry/v1/asyncapi.json": {
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
        get: operations["getPerson"];
        put?: never;
        post?: never;
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
        PersonNumbers: {
            identityNumber: string | null;
            mobile: string | null;
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
    listDivisions: {
        parameters: {
            query?: {
                cursor?: string;
                level?: "province" | "city" | "county";
                limit?: number;
                on?: string;
                parent?: string;
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
                        items: components["schemas"]["Division"][];
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
    getDivision: {
        parameters: {
            query?: {
                on?: string;
            };
            header?: never;
            path: {
                code: string;
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
                    "application/json": components["schemas"]["Division"];
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
    listEnterprises: {
        parameters: {
            query?: {
                code?: string;
                cursor?: string;
                division?: string;
                limit?: number;
                name?: string;
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
                        items: components["schemas"]["Enterprise"][];
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
    registerEnterprise: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
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
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Enterprise"];
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
    getEnterprise: {
        parameters: {
            query?: {
                /** @description a day, meaning its end, or an RFC 3339 instant */
                knownOn?: string;
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
                    "application/json": components["schemas"]["Enterprise"];
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
    correctEnterprise: {
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
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Enterprise"];
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
    mergeEnterprise: {
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
                    /** @description opaque */
                    into: string;
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
                    "application/json": components["schemas"]["Enterprise"];
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
    listPersons: {
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
                    "application/json": {
                        items: components["schemas"]["EnterprisePerson"][];
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
    recordPerson: {
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
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnterprisePerson"];
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
    getPerson: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                personId: string;
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
                    "application/json": components["schemas"]["EnterprisePerson"];
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
    removePerson: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                personId: string;
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
    openNumbers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                personId: string;
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
                    "application/json": components["schemas"]["PersonNumbers"];
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
    listExitCases: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
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
                        items: components["schemas"]["ExitCase"][];
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
    listHonourTypes: {
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
                        items: components["schemas"]["HonourType"][];
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
    getHonourType: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
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
                    "application/json": components["schemas"]["HonourType"];
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
    listHonours: {
        parameters: {
            query?: {
                cursor?: string;
                division?: string;
                /** @description a day, meaning its end, or an RFC 3339 instant */
                knownOn?: string;
                limit?: number;
                on?: string;
                /** @description opaque */
                subjectId?: string;
                /** @description a code of /honour-types */
                type?: string;
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
                        items: components["schemas"]["Honour"][];
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
    grantHonour: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
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
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Honour"] | components["schemas"]["Protection"];
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
    getHonour: {
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
                    "application/json": components["schemas"]["Honour"];
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
    correctHonour: {
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
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Honour"];
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
    renewHonour: {
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
                    renewedOn: string;
                    /** Format: date */
                    validTo?: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Honour"];
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
    revokeHonour: {
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
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Honour"];
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
    getIndustry: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
                edition: "2011" | "2017";
            };
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
    searchPersons: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description GB 11643; sealed, and shown masked */
                    identityNumber?: string;
                    /** @description sealed, and shown masked */
                    mobile?: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["EnterprisePerson"][];
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
    listProtections: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
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
                        items: components["schemas"]["Protection"][];
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
    getProtection: {
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
                    "application/json": components["schemas"]["Protection"];
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
    renewSeals: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
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
                    "application/json": components["schemas"]["SealingRenewal"];
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
    listSubjects: {
        parameters: {
            query?: {
                cursor?: string;
                kind?: "enterprise" | "brand" | "region" | "association";
                limit?: number;
                name?: string;
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
                        items: components["schemas"]["Subject"][];
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
    registerSubject: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
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
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Subject"];
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
    getSubject: {
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
                    "application/json": components["schemas"]["Subject"];
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
    correctSubject: {
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
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Subject"];
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

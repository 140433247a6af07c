import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { addDays, addMonths, newId } from '@huipin/kernel';
import type { Received } from '@huipin/messaging';
import { ListingEndCause, type EnterpriseListed, type ListingEnded, type ListingNoticeServed } from '@huipin/contracts';
import { ago, CreditUnderTest, type Client } from '../testing/credit-under-test.ts';
import { enterpriseMerged } from '../testing/neighbours.events.ts';
import type { ListingCaseView } from './listing-case.view.ts';
import type { ListingView } from './listing.view.ts';

let credit: CreditUnderTest;

beforeAll(async () => {
  credit = await CreditUnderTest.start();
});
afterAll(() => credit.close());

const decide = (id: string, change: Record<string, unknown> = {}, who: Client = 'officer') => credit.post(`/listing-cases/${id}/decision`, credit.decision(change), who);
const list = async (query: string) => ((await credit.get(`/listings?${query}`)).body as { items: ListingView[] }).items;

describe('a case', () => {
  it('goes from its opening over notice and statement to a listing, and departments hear of each step', async () => {
    const enterpriseId = await credit.enterprise({ name: '阳光电源股份有限公司', code: '913401001492097421' });
    const opened = await credit.post('/listing-cases', { enterpriseId, list: 'black', cause: '拒不改正', basis: '产品质量法第十七条', severity: 'serious' }, 'officer');
    expect(opened.status).toBe(201);
    const { id } = opened.body as ListingCaseView;
    expect(opened.body).toMatchObject({ state: 'open', enterprise: { id: enterpriseId, code: '913401001492097421' }, severity: 'serious', version: 1 });
    expect(opened.headers).toMatchObject({ location: `/api/credit/v1/listing-cases/${id}`, etag: expect.stringMatching(/^"1-/) });

    const noticed = await credit.post(`/listing-cases/${id}/notice`, { notifiedOn: '2026-02-12', documentNo: 'a', text: '拟列入' }, 'officer');
    // Five working days over the Spring Festival of 2026.
    expect(noticed.body).toMatchObject({ state: 'noticed', notice: { statementsUntil: '2026-02-26', provisional: false } });
    await credit.post(`/listing-cases/${id}/statements`, { receivedOn: '2026-02-20', text: '申辩' }, { enterprise: enterpriseId });
    const decided = await decide(id, { decidedOn: ago(30) });
    expect(decided.body).toMatchObject({
      state: 'listed',
      version: 4,
      statements: [{ inTime: true }],
      decision: { outcome: 'list', decidedOn: ago(30) },
      listing: {
        subject: { id: enterpriseId, name: '阳光电源股份有限公司', code: '913401001492097421' },
        list: 'black',
        cause: '拒不改正',
        basis: '市场监督管理严重违法失信名单管理办法',
        documentNo: '皖市监列〔2026〕1号',
        organ: '安徽省市场监督管理局',
        reason: '复查仍不合格',
        remedies: '六十日内可申请行政复议',
        endsOn: addDays(addMonths(ago(30), 36), -1),
        inForce: true,
        rule: { edition: '2026-04' },
        earlyRemovalFrom: addMonths(ago(30), 12),
        publication: { from: addMonths(ago(30), 12), to: addMonths(ago(30), 36) },
      },
    });
    const { listingId } = decided.body as ListingCaseView;
    expect((await credit.get(`/listing-cases/${id}`, 'reviewer')).body).toMatchObject({ listingId, listing: { id: listingId } });
    expect(await credit.factTypes(id)).toEqual(['ListingCaseOpened', 'ListingNoticeServed', 'ListingStatementReceived']);
    expect(((await credit.facts(id))[1] as Received<ListingNoticeServed>).data).toMatchObject({ statementsUntil: '2026-02-26', subject: { id: enterpriseId } });
    const [listed] = (await credit.facts(listingId!)) as Received<EnterpriseListed>[];
    expect(listed).toMatchObject({ topic: 'credit.listing.v1', subjectId: enterpriseId, data: { listing: { subject: { name: '阳光电源股份有限公司' }, ruleEdition: '2026-04' } } });
  });

  it('may be dismissed, which departments hear of and nobody else', async () => {
    const enterpriseId = await credit.enterprise();
    const { id } = await credit.noticed(enterpriseId);
    expect((await decide(id, { outcome: 'dismiss' })).body).toMatchObject({ state: 'dismissed', listing: null });
    expect((await credit.facts(enterpriseId)).map(({ topic }) => topic)).toEqual(Array(3).fill('credit.listing-case.v1'));
    expect((await decide(id)).body).toMatchObject({ code: 'CASE_DECIDED' });
  });

  it('is refused without due process, consent or rule', async () => {
    const opened = await credit.post('/listing-cases', { enterpriseId: await credit.enterprise(), list: 'black', cause: 'x', basis: 'x' }, 'officer');
    expect(await decide((opened.body as ListingCaseView).id)).toMatchObject({ status: 409, body: { code: 'DUE_PROCESS_NOT_MET' } });
    const { id, notice } = await credit.noticed(await credit.enterprise());
    expect(await decide(id, { decidedOn: notice?.statementsUntil })).toMatchObject({ status: 409, body: { code: 'DUE_PROCESS_NOT_MET', statementsUntil: notice?.statementsUntil } });
    expect(await decide(id, { decidedOn: ago(70) })).toMatchObject({ status: 409, body: { code: 'DUE_PROCESS_NOT_MET' } });
    expect(await decide(id, { decidedOn: '2014-09-30' })).toMatchObject({ status: 422, body: { code: 'NO_LISTING_RULE' } });
    expect(await decide(id, {}, 'hefei')).toMatchObject({ status: 409, body: { code: 'CONSENT_MISSING' } });
    expect((await credit.post(`/listing-cases/${id}/consents`, { consentedOn: ago(40), documentNo: 'c' }, 'hefei')).body).toMatchObject({ code: 'ROLE_MISSING' });
    expect((await credit.post(`/listing-cases/${id}/consents`, { consentedOn: ago(40), documentNo: 'c' }, 'reviewer')).status).toBe(200);
    expect((await decide(id, {}, 'reviewerInHefei')).body).toMatchObject({ code: 'SAME_PERSON_TWICE' });
    expect((await decide(id, {}, 'hefei')).status).toBe(200);
  });

  it('may be of acts before it was opened here, under the law of their day', async () => {
    const { id, notice } = await credit.noticed(await credit.enterprise(), {}, addDays(ago(0), -3_650));
    expect(notice?.notifiedOn).toBe(addDays(ago(0), -3_650));
    expect((await decide(id, { decidedOn: addDays(ago(0), -3_600) })).body).toMatchObject({ listing: { rule: { edition: '2016-04' }, inForce: false } });
  });

  it('has one winner when two decide at once, and honours If-Match', async () => {
    const { id } = await credit.noticed(await credit.enterprise());
    const stale = await credit.post(`/listing-cases/${id}/decision`, credit.decision(), 'officer', { 'if-match': '"1"' });
    expect(stale).toMatchObject({ status: 412, body: { code: 'VERSION_STALE' } });
    const answers = await Promise.all([decide(id), decide(id)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
  });

  it('cannot list an enterprise twice for one cause, though two cases be open', async () => {
    const enterpriseId = await credit.enterprise();
    const [first, second, other] = [await credit.noticed(enterpriseId), await credit.noticed(enterpriseId), await credit.noticed(enterpriseId, { cause: '虚假检验' })];
    const answers = await Promise.all([decide(first.id), decide(second.id)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect(answers.find(({ status }) => status === 409)?.body).toMatchObject({ code: 'ALREADY_LISTED' });
    expect((await decide(other.id)).status).toBe(200);
  });

  it('is opened once per number of its sender', async () => {
    const opening = { enterpriseId: await credit.enterprise(), list: 'black', cause: 'x', basis: 'x', sourceRef: 'CASE-1' };
    const answers = await Promise.all([credit.post('/listing-cases', opening, 'officer'), credit.post('/listing-cases', opening, 'officer')]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 201]);
    expect(answers[0].body).toEqual(answers[1].body);
    expect(await credit.post('/listing-cases', { ...opening, cause: 'y' }, 'officer')).toMatchObject({ status: 409, body: { code: 'SOURCE_REF_USED' } });
    expect((await credit.post('/listing-cases', opening, 'hefei')).status).toBe(201);
  });

  it('is refused for an enterprise that nobody knows, outside the territory, and with wrong input', async () => {
    const opening = { enterpriseId: newId(), list: 'black', cause: 'x', basis: 'x' };
    expect(await credit.post('/listing-cases', opening, 'officer')).toMatchObject({ status: 422, body: { code: 'ENTERPRISE_UNKNOWN', errors: [{ pointer: '/enterpriseId' }] } });
    const [wuhu, nowhere] = [await credit.enterprise({ division: '340200' }), await credit.enterprise({ division: undefined })];
    for (const enterpriseId of [wuhu, nowhere]) {
      expect((await credit.post('/listing-cases', { ...opening, enterpriseId }, 'hefei')).body).toMatchObject({ code: 'OUTSIDE_TERRITORY' });
      expect((await credit.post('/listing-cases', { ...opening, enterpriseId }, 'officer')).status).toBe(201);
    }
    expect((await credit.post('/listing-cases', { ...opening, list: 'grey' }, 'officer')).body).toMatchObject({ code: 'NOT_ALLOWED' });
    expect((await credit.post('/listing-cases', { ...opening, handlingFee: 5 }, 'officer')).body).toMatchObject({ code: 'FEE_FORBIDDEN' });
    const { id } = await credit.noticed(wuhu);
    for (const act of ['notice', 'decision']) expect((await credit.post(`/listing-cases/${id}/${act}`, {}, 'reviewer')).body).toMatchObject({ code: 'ROLE_MISSING' });
    expect((await decide(id, {}, 'hefei')).body).toMatchObject({ code: 'OUTSIDE_TERRITORY' });
    expect((await decide(id, { decidedOn: ago(-1) })).body).toMatchObject({ code: 'DATE_IN_FUTURE' });
  });

  it('is known to credit officers and to the enterprise, and to nobody else', async () => {
    const [own, other] = [await credit.enterprise(), await credit.enterprise()];
    const { id } = await credit.noticed(own);
    for (const who of ['officer', 'reviewer', { enterprise: own }] as const) {
      expect((await credit.get(`/listing-cases/${id}`, who)).body).toMatchObject({ id });
      expect((await credit.get(`/listing-cases?enterpriseId=${own}&state=noticed`, who)).body).toMatchObject({ items: [{ id }], nextCursor: null });
    }
    expect((await credit.get(`/listing-cases/${id}`, { enterprise: other })).status).toBe(404);
    expect((await credit.get('/listing-cases', { enterprise: other })).body).toMatchObject({ items: [] });
    expect((await credit.post(`/listing-cases/${id}/statements`, { receivedOn: ago(59), text: 'x' }, { enterprise: other })).status).toBe(404);
    expect((await credit.get(`/listing-cases/${id}`, 'lab')).status).toBe(403);
    expect((await credit.get(`/listing-cases/${id}`)).status).toBe(401);
  });
});

describe('a listing', () => {
  it('is public while it is in force, and leaves the public view by itself', async () => {
    const enterpriseId = await credit.enterprise();
    const listingId = await credit.listed(enterpriseId);
    expect(await list(`list=black&subjectId=${enterpriseId}`)).toMatchObject([{ id: listingId, inForce: true }]);
    expect(await list(`list=red&subjectId=${enterpriseId}`)).toEqual([]);
    expect(await list(`subjectId=${enterpriseId}&on=${ago(31)}`)).toEqual([]);
    expect(await list(`subjectId=${enterpriseId}&on=${addDays(addMonths(ago(30), 36), -1)}`)).toHaveLength(1);
    expect(await list(`subjectId=${enterpriseId}&on=${addMonths(ago(30), 36)}`)).toEqual([]);
    expect(await list(`subjectId=${enterpriseId}&knownOn=${ago(1)}`)).toEqual([]);
    expect((await credit.get(`/listings/${listingId}`)).body).toMatchObject({ id: listingId });

    await credit.post(`/listings/${listingId}/removals`, credit.removal(), 'officer');
    expect(await list(`subjectId=${enterpriseId}`)).toEqual([]);
    expect((await credit.get(`/listings/${listingId}`)).status).toBe(404);
    expect((await credit.get(`/listings/${listingId}?on=${ago(10)}`)).status).toBe(404);
    for (const who of ['officer', 'department', { enterprise: enterpriseId }] as const) expect((await credit.get(`/listings/${listingId}`, who)).body).toMatchObject({ endedOn: ago(0) });
    expect((await credit.get(`/listings/${listingId}`, { enterprise: await credit.enterprise() })).status).toBe(404);
  });

  it('ends by its term exactly once, whoever runs the day and however often', async () => {
    const listings: string[] = [];
    for (let each = 0; each < 6; each += 1) listings.push(await credit.listed(await credit.enterprise()));
    const afterTerm = addMonths(ago(30), 36);
    await credit.day(addDays(afterTerm, -1));
    for (const listingId of listings) expect(await credit.factTypes(listingId)).toEqual(['EnterpriseListed']);
    await Promise.all([credit.day(afterTerm), credit.day(afterTerm)]);
    await credit.day(addDays(afterTerm, 400));
    for (const listingId of listings) {
      const facts = await credit.facts(listingId);
      expect(facts.map(({ type }) => type.split('.').at(-1))).toEqual(['EnterpriseListed', 'ListingEnded']);
      expect((facts[1] as Received<ListingEnded>).data).toMatchObject({ endedOn: afterTerm, cause: ListingEndCause.TERM });
    }
  });

  it('of old paper that is over already is told with its end, in order, and known ever after', async () => {
    const enterpriseId = await credit.enterprise();
    const listingId = await credit.listed(enterpriseId, { decidedOn: '2019-06-03' });
    expect(await credit.factTypes(listingId)).toEqual(['EnterpriseListed', 'ListingEnded']);
    expect(((await credit.facts(listingId))[1] as Received<ListingEnded>).data).toMatchObject({ endedOn: '2022-06-03', cause: ListingEndCause.TERM });
    expect(await credit.grade(enterpriseId)).toMatchObject({ grade: 'B', since: '2022-06-03' });
    expect(await credit.grade(enterpriseId, '?on=2020-01-01')).toMatchObject({ grade: 'D', since: '2019-06-03' });
    expect(await list(`subjectId=${enterpriseId}&on=2022-06-02`)).toHaveLength(1);
    await credit.day(ago(0));
    expect(await credit.factTypes(listingId)).toHaveLength(2);
  });

  it('on the red list has no end', async () => {
    const enterpriseId = await credit.enterprise();
    const listingId = await credit.listed(enterpriseId, {}, { list: 'red' });
    expect((await credit.get(`/listings/${listingId}`)).body).toMatchObject({ list: 'red', endsOn: null, measures: [] });
    expect(await credit.grade(enterpriseId)).toMatchObject({ grade: 'B' });
    const fixed = await credit.noticed(enterpriseId, { list: 'black' });
    expect(await decide(fixed.id, { endsOn: ago(-10) })).toMatchObject({ status: 422, body: { code: 'TERM_IS_FIXED' } });
  });

  it('is removed once, by officers of its place, and not for repair before its time', async () => {
    const listingId = await credit.listed(await credit.enterprise({ division: '340200' }));
    const remove = (change: object, who: 'officer' | 'hefei' | 'reviewer' = 'officer') => credit.post(`/listings/${listingId}/removals`, credit.removal(change as Record<string, unknown>), who);
    expect((await remove({}, 'hefei')).body).toMatchObject({ code: 'OUTSIDE_TERRITORY' });
    expect((await remove({}, 'reviewer')).body).toMatchObject({ code: 'ROLE_MISSING' });
    expect(await remove({ kind: 'repair' })).toMatchObject({ status: 409, body: { code: 'REMOVAL_TOO_EARLY' } });
    expect(await remove({ removedOn: ago(31) })).toMatchObject({ status: 422, body: { code: 'REMOVED_BEFORE_LISTED' } });
    expect((await Promise.all([remove({ kind: 'cancellation' }), remove({ kind: 'cancellation' })])).map(({ status }) => status).sort()).toEqual([200, 409]);
    expect((await remove({})).body).toMatchObject({ code: 'LISTING_ENDED' });
    const ended = (await credit.facts(listingId)).at(-1) as Received<ListingEnded>;
    expect(ended.data).toMatchObject({ cause: ListingEndCause.REMOVAL, endedOn: ago(0), documentNo: '皖市监移〔2026〕1号' });
    await credit.day(addMonths(ago(30), 40));
    expect(await credit.factTypes(listingId)).toEqual(['EnterpriseListed', 'ListingEnded']);
  });

  it('is corrected for all days, with what was known before kept', async () => {
    const enterpriseId = await credit.enterprise();
    const listingId = await credit.listed(enterpriseId);
    const { recordedAt } = (await credit.get(`/listings/${listingId}`)).body as ListingView;
    const corrected = await credit.post(`/listings/${listingId}/corrections`, { decidedOn: ago(20), reason: '日期录错' }, 'officer', { 'if-match': '"1"' });
    expect(corrected).toMatchObject({ status: 200, headers: { etag: expect.stringMatching(/^"2-/) }, body: { decidedOn: ago(20), endsOn: addDays(addMonths(ago(20), 36), -1), correction: '日期录错' } });
    expect(await credit.grade(enterpriseId, `?on=${ago(25)}`)).toMatchObject({ grade: null });
    expect(await credit.grade(enterpriseId, `?on=${ago(25)}&knownOn=${recordedAt}`)).toMatchObject({ grade: 'D' });
    expect(await list(`subjectId=${enterpriseId}&on=${ago(25)}&knownOn=${recordedAt}`)).toHaveLength(1);
    expect(await credit.factTypes(listingId)).toEqual(['EnterpriseListed', 'ListingCorrected']);
    expect((await credit.post(`/listings/${listingId}/corrections`, { cause: 'x', reason: 'x' }, 'reviewer')).body).toMatchObject({ code: 'ROLE_MISSING' });
    expect((await credit.post(`/listings/${listingId}/corrections`, { reason: 'x' }, 'officer')).body).toMatchObject({ code: 'NOTHING_TO_CORRECT' });
  });

  it('follows a merged enterprise, and so does its case', async () => {
    const [from, into] = [await credit.enterprise(), await credit.enterprise()];
    const listingId = await credit.listed(from);
    await credit.delivery.deliver(enterpriseMerged({ id: from, name: '并出' }, into));
    expect(await credit.grade(into)).toMatchObject({ grade: 'D', since: ago(30) });
    expect(await list(`subjectId=${from}`)).toMatchObject([{ id: listingId, enterpriseId: into }]);
    expect((await credit.facts(listingId)).map(({ type, subjectId }) => [type.split('.').at(-1), subjectId])).toEqual([['EnterpriseListed', from], ['EnterpriseListed', into]]);
    expect((await credit.get(`/listing-cases?enterpriseId=${into}`, 'officer')).body).toMatchObject({ items: [{ enterprise: { id: into } }] });
    expect((await credit.get('/listing-cases', { enterprise: from })).body).toMatchObject({ items: [{ enterprise: { id: into } }] });
  });
});

describe('the law of listings', () => {
  it('can be read, with its documents', async () => {
    const { items } = (await credit.get('/listing-rules')).body as { items: { edition: string; documents: string[] }[] };
    expect(items.map(({ edition }) => edition)).toEqual(['2014-10', '2016-04', '2021-07', '2021-09', '2026-04']);
    expect(items.every(({ documents }) => documents.length > 0)).toBe(true);
  });
});

import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import type { HonourTypeContent } from './honour-type.ts';
import { documentIn, resolveHonourType } from './honour-type-name.ts';

const { types } = JSON.parse(readFileSync(new URL('./data/honour-types.json', import.meta.url), 'utf8')) as { types: HonourTypeContent[] };

describe('the name of an honour', () => {
  it.each([
    ['安徽名牌产品', 'anhui-famous-brand-product'],
    ['安徽省名牌', 'anhui-famous-brand-product'],
    ['中国驰名商标(省政府奖励50万元)', 'well-known-trademark-protection'],
    ['国家级驰名商标', 'well-known-trademark-protection'],
    ['中华老字号(第三批,公示名单2023-12-21)', 'china-time-honoured-brand'],
    ['第三批中华老字号', 'china-time-honoured-brand'],
    ['中华老字号（第三批）', 'china-time-honoured-brand'],
    ['铜都老字号(首届)', 'municipal-time-honoured-brand'],
    ['庐阳老字号', 'county-time-honoured-brand'],
    ['马鞍山老字号', 'municipal-time-honoured-brand'],
    ['泾县老字号', 'county-time-honoured-brand'],
    ['中国质量奖', 'china-quality-award'],
    ['中国质量奖提名奖(首届)', 'china-quality-award-nomination'],
    ['第四届中国质量奖（提名奖）', 'china-quality-award-nomination'],
    ['中国质量奖（首届）', 'china-quality-award'],
    ['安徽省人民政府质量奖', 'anhui-government-quality-award'],
    ['第七届安徽省政府质量奖提名奖', 'anhui-government-quality-award-nomination'],
    ['宣城市市长质量奖', 'municipal-government-quality-award'],
    ['合肥市政府质量奖', 'municipal-government-quality-award'],
    ['青阳县政府质量奖', 'county-government-quality-award'],
    ['芜湖老字号', 'municipal-time-honoured-brand'],
    ['巢湖市市长质量奖', 'county-government-quality-award'],
    ['广德市市长质量奖', 'county-government-quality-award'],
    ['县质量奖', 'county-government-quality-award'],
    ['市级守合同重信用企业(2015-2016年度)', 'municipal-contract-credit'],
    ['六安市守合同重信用企业', 'municipal-contract-credit'],
    ['2015-2016年度国家级守合同重信用企业', 'national-contract-credit'],
    ['安徽省守合同重信用企业（AAA级）', 'anhui-contract-credit-aaa'],
    ['安徽省守合同重信用企业(AA)', 'anhui-contract-credit-aa'],
    ['2025年度安徽省A级守合同重信用企业', 'anhui-contract-credit-a'],
    ['国家地理标志保护产品 质检总局公告2002年第114号', 'geographical-indication-product'],
    ['地理标志证明商标', 'geographical-indication-trademark'],
    ['中国消费名品(时代优品,首批)', 'china-consumer-brand'],
    ['安徽省著名商标', 'anhui-famous-trademark'],
    ['蚌埠知名品牌(首届)', 'bengbu-known-brand'],
    ['皖美品牌示范企业', 'wanmei-brand-demonstration-enterprise'],
    ['安徽省工业精品', 'anhui-industrial-premium-product'],
    ['苏浙皖赣沪区域名牌', 'five-province-regional-brand'],
  ])('%s is the type %s', (name, code) => {
    expect(resolveHonourType(name, types)?.code).toBe(code);
  });

  it.each([
    ['企业环境信用 诚信企业(2020年度初评)'],
    ['安徽省守合同重信用企业'],
    ['老字号'],
    ['质量奖'],
    ['品牌'],
    ['宣城市'],
    ['驰名商标侵权案件'],
    ['中国质量奖(某某提名)'],
    ['安徽省'],
    ['(首届)'],
    [''],
  ])('%s is no type: the grade or the place is missing, or nobody knows it', (name) => {
    expect(resolveHonourType(name, types)).toBeUndefined();
  });

  it('carries its document at the end, where it has one', () => {
    expect(documentIn('国家地理标志保护产品 质检总局公告2002年第114号')).toBe('质检总局公告2002年第114号');
    expect(documentIn('国家地理标志保护产品 ')).toBe('');
  });
});

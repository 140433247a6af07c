import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation } from '@nestjs/swagger';
import { ApiList, decodeCursor, noBody, pageFields, toPage, WriteOf, type Answer, type Page, type Proposal, type Write } from '@huipin/service-defaults';
import { z } from 'zod';
import { ruleProposal, ruleProposalView } from './rule-proposal.view.ts';
import { RuleProposalsService } from './rule-proposals.service.ts';

const listQuery = z.strictObject(pageFields);

/** Rules that wait for a second person. */
@Controller('rule-proposals')
export class RuleProposalsController {
  private readonly proposals: RuleProposalsService;

  constructor(proposals: RuleProposalsService) {
    this.proposals = proposals;
  }

  @Post()
  @ApiOperation({ summary: 'Proposes a rule, or the last day of one; what could not be published is refused at once' })
  @ApiCreatedResponse({ standardSchema: ruleProposalView })
  proposeRule(@Body({ schema: ruleProposal }) body: z.output<typeof ruleProposal>, @WriteOf() write: Write): Promise<Answer> {
    return this.proposals.propose(body, write);
  }

  @Get()
  @ApiList(ruleProposalView)
  async listRuleProposals(@Query({ schema: listQuery }) query: z.output<typeof listQuery>): Promise<Page<Proposal>> {
    const [before] = decodeCursor(query.cursor, ['id']) ?? [];
    return toPage(await this.proposals.list({ limit: query.limit, before }), query.limit, ({ id }) => [id], (proposal) => proposal);
  }

  @Get(':id')
  @ApiOkResponse({ standardSchema: ruleProposalView })
  getRuleProposal(@Param('id') id: string): Promise<Proposal> {
    return this.proposals.get(id);
  }

  @Post(':id/confirmations')
  @HttpCode(200)
  @ApiOperation({ summary: 'Puts a proposal into effect; never by the one who made it' })
  @ApiOkResponse({ standardSchema: ruleProposalView })
  confirmRuleProposal(@Param('id') id: string, @Body({ schema: noBody }) _: z.output<typeof noBody>, @WriteOf() write: Write): Promise<Answer> {
    return this.proposals.confirm(id, write);
  }

  @Post(':id/withdrawals')
  @HttpCode(200)
  @ApiOperation({ summary: 'Takes a proposal back; only by the one who made it' })
  @ApiOkResponse({ standardSchema: ruleProposalView })
  withdrawRuleProposal(@Param('id') id: string, @Body({ schema: noBody }) _: z.output<typeof noBody>, @WriteOf() write: Write): Promise<Answer> {
    return this.proposals.withdraw(id, write);
  }
}

import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation } from '@nestjs/swagger';
import { ApiList, answer, asOfFields, decodeCursor, pageFields, toPage, type Answer, type Page } from '@huipin/service-defaults';
import { z } from 'zod';
import { gradeDecisionView, gradeExplanationView, gradeView, toDecisionView, toGradeView, type GradeDecisionView, type GradeView } from './grade.view.ts';
import { GradesService } from './grades.service.ts';

const asOfQuery = z.strictObject(asOfFields);
const listQuery = z.strictObject(pageFields);

/** How trustworthy, since when, and why. */
@Controller()
export class GradesController {
  private readonly grades: GradesService;

  constructor(grades: GradesService) {
    this.grades = grades;
  }

  @Get('enterprises/:id/grade')
  @ApiOperation({ summary: 'The grade on a day, as known on another' })
  @ApiOkResponse({ standardSchema: gradeView })
  async getGrade(@Param('id') id: string, @Query({ schema: asOfQuery }) query: z.output<typeof asOfQuery>): Promise<GradeView> {
    return toGradeView(await this.grades.explain(id, { on: query.on, knownAt: query.knownOn }));
  }

  @Get('enterprises/:id/grade/explanation')
  @ApiOperation({ summary: 'Inputs, criteria, points or veto, clause and each step; replays what was decided on any day' })
  @ApiOkResponse({ standardSchema: gradeExplanationView })
  async explainGrade(@Param('id') id: string, @Query({ schema: asOfQuery }) query: z.output<typeof asOfQuery>): Promise<Answer> {
    return answer(200, await this.grades.explain(id, { on: query.on, knownAt: query.knownOn }));
  }

  @Get('enterprises/:id/grade/decisions')
  @ApiOperation({ summary: 'Every published change of the grade, the newest first' })
  @ApiList(gradeDecisionView)
  async listGradeDecisions(@Param('id') id: string, @Query({ schema: listQuery }) query: z.output<typeof listQuery>): Promise<Page<GradeDecisionView>> {
    const [before] = decodeCursor(query.cursor, ['integer']) ?? [];
    return toPage(await this.grades.listDecisions(id, { limit: query.limit, before }), query.limit, ({ number }) => [number], toDecisionView);
  }

  @Get('grade-decisions/:id')
  @ApiOperation({ summary: 'The explanation that was stored when the decision was made' })
  @ApiOkResponse({ standardSchema: gradeExplanationView })
  getGradeDecision(@Param('id') id: string): Promise<Answer> {
    return this.grades.getDecisionExplanation(id);
  }
}

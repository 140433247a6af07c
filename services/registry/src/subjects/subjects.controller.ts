import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation } from '@nestjs/swagger';
import {
  ApiList,
  decodeCursor,
  divisionField,
  idField,
  pageFields,
  resource,
  sourceRefField,
  textField,
  toPage,
  WriteOf,
  type Answer,
  type Page,
  type Write,
} from '@huipin/service-defaults';
import { z } from 'zod';
import { subjectView, toView, type SubjectView } from './subject.view.ts';
import { SubjectsService } from './subjects.service.ts';

const registration = z
  .strictObject({
    kind: z.enum(['brand', 'association']),
    name: textField(200),
    ownerId: idField.optional(),
    division: divisionField.optional(),
    sourceRef: sourceRefField,
  })
  .meta({ example: { kind: 'brand', name: '黄山毛峰', ownerId: '0198c5a0-7c3e-7a10-9f00-2b6f5d0c1a01', sourceRef: 'brand-17' } });
const listQuery = z.strictObject({ ...pageFields, name: textField(200).optional(), kind: z.enum(['enterprise', 'brand', 'region', 'association']).optional() });

/** Everything that a fact can be about: enterprises, brands, regions that hold something, associations. */
@Controller('subjects')
export class SubjectsController {
  private readonly subjects: SubjectsService;

  constructor(subjects: SubjectsService) {
    this.subjects = subjects;
  }

  @Post()
  @ApiOperation({ summary: 'Registers a brand or an association; enterprises have /enterprises, regions come into being on their first use' })
  @ApiCreatedResponse({ standardSchema: subjectView })
  registerSubject(@Body({ schema: registration }) body: z.output<typeof registration>, @WriteOf() write: Write): Promise<Answer> {
    return this.subjects.register(body, write);
  }

  @Get()
  @ApiList(subjectView)
  async listSubjects(@Query({ schema: listQuery }) query: z.output<typeof listQuery>): Promise<Page<SubjectView>> {
    const [after] = decodeCursor(query.cursor, ['string']) ?? [];
    return toPage(await this.subjects.list({ ...query, after }), query.limit, ({ id }) => [id], toView);
  }

  @Get(':id')
  @ApiOkResponse({ standardSchema: subjectView })
  async getSubject(@Param('id') id: string): Promise<Answer> {
    const subject = await this.subjects.get(id);
    return resource(toView(subject), subject.version);
  }
}

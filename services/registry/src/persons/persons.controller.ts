import { Body, Controller, Delete, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiOperation } from '@nestjs/swagger';
import { ApiList, Caller, noBody, resource, WriteOf, type Answer, type Principal, type Write } from '@huipin/service-defaults';
import { z } from 'zod';
import { numbersView, personFields, personSearch, personView, renewalView, type PersonView } from './person.view.ts';
import { PersonsService } from './persons.service.ts';

/** Natural persons behind an enterprise: never public, never in an event. */
@Controller()
export class PersonsController {
  private readonly persons: PersonsService;

  constructor(persons: PersonsService) {
    this.persons = persons;
  }

  @Post('enterprises/:id/persons')
  @ApiOperation({ summary: 'Records a person; the numbers are sealed' })
  @ApiCreatedResponse({ standardSchema: personView })
  recordPerson(@Param('id') id: string, @Body({ schema: personFields }) body: z.output<typeof personFields>, @WriteOf() write: Write): Promise<Answer> {
    return this.persons.record(id, body, write);
  }

  @Get('enterprises/:id/persons')
  @ApiList(personView)
  async listPersons(@Param('id') id: string, @Caller() caller: Principal): Promise<{ items: PersonView[]; nextCursor: null }> {
    return { items: await this.persons.list(id, caller), nextCursor: null };
  }

  @Get('enterprises/:id/persons/:personId')
  @ApiOkResponse({ standardSchema: personView })
  async getPerson(@Param('id') id: string, @Param('personId') personId: string, @Caller() caller: Principal): Promise<Answer> {
    const person = await this.persons.get(id, personId, caller);
    return resource(person, person.version);
  }

  @Get('enterprises/:id/persons/:personId/numbers')
  @ApiOperation({ summary: 'The numbers themselves, unmasked' })
  @ApiOkResponse({ standardSchema: numbersView })
  openNumbers(@Param('id') id: string, @Param('personId') personId: string, @Caller() caller: Principal): Promise<z.output<typeof numbersView>> {
    return this.persons.open(id, personId, caller);
  }

  @Delete('enterprises/:id/persons/:personId')
  @ApiNoContentResponse()
  removePerson(@Param('id') id: string, @Param('personId') personId: string, @WriteOf() write: Write): Promise<Answer> {
    return this.persons.remove(id, personId, write);
  }

  @Post('person-searches')
  @HttpCode(200)
  @ApiOperation({ summary: 'Finds persons by a number, which is in the body so that no log of addresses has it' })
  @ApiList(personView)
  async searchPersons(@Body({ schema: personSearch }) body: z.output<typeof personSearch>, @Caller() caller: Principal): Promise<{ items: PersonView[]; nextCursor: null }> {
    return { items: await this.persons.search(body, caller), nextCursor: null };
  }

  @Post('sealing-renewals')
  @HttpCode(200)
  @ApiOperation({ summary: 'Seals by the present key what a former one has sealed; afterwards that one may be taken away' })
  @ApiOkResponse({ standardSchema: renewalView })
  async renewSeals(@Body({ schema: noBody }) _: z.output<typeof noBody>): Promise<{ sealedAnew: number }> {
    return { sealedAnew: await this.persons.renew() };
  }
}

import { Controller } from '@nestjs/common';
import {
  DeclarationCorrectedSchema,
  DeclarationWithdrawnSchema,
  ProductStandardDeclaredSchema,
  type Declaration,
  type DeclarationCorrected,
  type DeclarationWithdrawn,
  type ProductStandardDeclared,
} from '@huipin/contracts';
import { addDays, parseLocalDate, type LocalDate } from '@huipin/kernel';
import { OnEvent, type EventContext, type Received, type Transaction } from '@huipin/messaging';
import { KnownDeclarationsService } from './known-declarations.service.ts';

/** Keeps what enterprises declare of their products, from standards: it counts as qualification. */
@Controller()
export class KnownDeclarationsProjection {
  private readonly declarations: KnownDeclarationsService;

  constructor(declarations: KnownDeclarationsService) {
    this.declarations = declarations;
  }

  @OnEvent(ProductStandardDeclaredSchema)
  async declared({ data }: Received<ProductStandardDeclared>, { tx }: EventContext): Promise<void> {
    const { declaration } = data;
    const declaredOn = parseLocalDate(declaration?.declaredOn ?? '');
    if (declaration?.supersedes && declaredOn) {
      await this.declarations.end(tx, declaration.supersedes, addDays(declaredOn, -1), `ProductStandardDeclared ${declaration.id}`);
    }
    await this.keep(tx, declaration, 'ProductStandardDeclared');
  }

  @OnEvent(DeclarationCorrectedSchema)
  async corrected({ data }: Received<DeclarationCorrected>, { tx }: EventContext): Promise<void> {
    await this.keep(tx, data.declaration, 'DeclarationCorrected');
  }

  @OnEvent(DeclarationWithdrawnSchema)
  async withdrawn({ data }: Received<DeclarationWithdrawn>, { tx }: EventContext): Promise<void> {
    const withdrawnOn = parseLocalDate(data.withdrawnOn);
    await this.keep(tx, data.declaration, 'DeclarationWithdrawn', withdrawnOn && addDays(withdrawnOn, -1));
  }

  private async keep(tx: Transaction, declaration: Declaration | undefined, type: string, lastDay?: LocalDate): Promise<void> {
    const { enterprise } = declaration ?? {};
    const declaredOn = parseLocalDate(declaration?.declaredOn ?? '');
    if (!declaration || !enterprise || !declaredOn) return;
    await this.declarations.keep(tx, {
      id: declaration.id,
      enterpriseId: enterprise.id,
      what: [declaration.productName, declaration.standard?.number].filter(Boolean).join(' '),
      declaredOn,
      validTo: lastDay ?? parseLocalDate(declaration.validTo ?? '') ?? null,
      cause: `${type} ${declaration.id}`,
    });
  }
}

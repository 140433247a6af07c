import { Component, type ReactNode } from 'react';
import { Translation } from 'react-i18next';
import { Nothing } from './nothing.tsx';

/** Keeps a fault of one page from taking the others with it. */
export class Unbroken extends Component<{ readonly children: ReactNode }, { readonly fault: string | undefined }> {
  override state = { fault: undefined };

  static getDerivedStateFromError(fault: unknown): { fault: string } {
    return { fault: fault instanceof Error ? fault.message : String(fault) };
  }

  override render(): ReactNode {
    const { fault } = this.state;
    if (fault === undefined) return this.props.children;
    return (
      <Translation>
        {(t) => (
          <Nothing title={t('problem.broken')}>
            <p>
              <code>{fault}</code>
            </p>
            <p>{t('problem.brokenHint')}</p>
          </Nothing>
        )}
      </Translation>
    );
  }
}

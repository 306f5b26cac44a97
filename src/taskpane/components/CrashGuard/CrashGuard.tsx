import { Button } from '@fluentui/react-components';
import { Component, type ReactNode } from 'react';
import { isLoadFailure } from '../../flows/load-failure';
import type { Translate } from '../../i18n/types';
import { ErrorReport } from '../Notice/ErrorReport';
import { Blank } from '../Blank/Blank';
import { PaneTitle } from '../Shell/PaneTitle';

/** No kind of error is called so. */
const offline = 'offline';

interface CrashGuardProps {
  readonly text: Translate;
  /** Makes the copyable report of an error by its kind; the error's own words may hold sheet content. */
  readonly report: (kind: string) => string;
  readonly children: ReactNode;
}

/** Shows a plain page where drawing failed, so that the pane is never blank. */
export class CrashGuard extends Component<CrashGuardProps, { readonly kind: string | null }> {
  override state = { kind: null };

  static getDerivedStateFromError(error: unknown): { readonly kind: string } {
    if (isLoadFailure(error)) return { kind: offline };
    return { kind: error instanceof Error ? error.name : typeof error };
  }

  override render(): ReactNode {
    if (this.state.kind === null) return this.props.children;
    return (
      <main>
        <PaneTitle />
        {this.state.kind === offline ? this.drawOffline() : this.drawCrash(this.state.kind)}
      </main>
    );
  }

  private drawOffline(): ReactNode {
    const { text } = this.props;
    // A part that did not come is not asked for again by the same page.
    return (
      <Blank title={text('error.offlineTitle')} text={[text('error.offline')]}>
        <Button appearance="primary" size="small" onClick={() => location.reload()}>
          {text('error.reload')}
        </Button>
      </Blank>
    );
  }

  private drawCrash(kind: string): ReactNode {
    const { text, report } = this.props;
    return (
      <Blank title={text('error.crashTitle')} text={[text('error.crashText')]}>
        <ErrorReport report={report(kind)} />
        <Button appearance="primary" size="small" onClick={() => this.setState({ kind: null })}>
          {text('error.reload')}
        </Button>
      </Blank>
    );
  }
}

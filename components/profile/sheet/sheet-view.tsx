import { PrintButton } from '#components/share/print-button';
import { getMessages } from '#lib/messages/messages';
import { Sheet, type SheetProps } from './sheet';
import styles from './sheet.module.css';

/** The sheet of an occupation on a page of its own. */
export function SheetView(props: SheetProps) {
  const { sheet } = getMessages(props.locale);
  return (
    <>
      <div className={styles.controls}>
        <p>
          <a href={props.path}>{sheet.whole}</a>
        </p>{' '}
        <PrintButton locale={props.locale} />
      </div>
      <Sheet {...props} />
    </>
  );
}

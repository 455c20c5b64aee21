import { getMessages } from '#lib/messages/messages';
import { Sheet, type SheetProps } from './sheet';
import styles from './sheet.module.css';

/** The sheet of an occupation on a page of its own. */
export function SheetView(props: SheetProps) {
  const { sheet, profile } = getMessages(props.locale);
  return (
    <>
      <div className={styles.controls}>
        <p>
          <a href={props.path}>{sheet.whole}</a>
        </p>{' '}
        <p hidden data-print="">
          <button type="button">{profile.nextSteps.print}</button>
        </p>
      </div>
      <Sheet {...props} />
    </>
  );
}

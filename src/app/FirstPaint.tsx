import { Skeleton } from '../requests/list/Skeleton.tsx';
import { LanguageMenu } from './frame/LanguageMenu.tsx';
import { Page } from './frame/Page.tsx';
import { SignedOut } from './signIn/SignedOut.tsx';

/**
 * What stands in `index.html` before any script of the app has run: the first screen of a person without a session, and
 * the shape of the list of one who has one. The script in `index.html` chooses, `src/ui/firstPaint.css` shows it, and
 * the app takes its place. A page that leaves for the login server by itself is built without the choice of the first screen.
 */
export function FirstPaint() {
  return (
    <div className="first-paint">
      {/* Who has a list to wait for is signed in, and finds the language in the account's menu. */}
      <Page
        aside={
          <div className="first-paint-landing">
            <LanguageMenu />
          </div>
        }
      >
        <div className="first-paint-landing">
          <SignedOut onSignIn={() => undefined} />
        </div>
        <div className="first-paint-list">
          <Skeleton />
        </div>
      </Page>
    </div>
  );
}

import EmergencyLine from '@site/src/components/EmergencyLine';
import type { ReactNode } from 'react';

/** The theme's bar above the navigation is where our emergency line stands, on every page. */
export default function AnnouncementBar(): ReactNode {
  return <EmergencyLine />;
}

// What a screen reader sees of the timelines: a list with a row per customer. The current row also
// says which bar or dot of it is current.
#pragma once

namespace saldo::ui {

class TimelineView;

void installTimelineAccess(); // as often as one likes

// The current row, or its current mark, is another one.
void tellTimelineFocus(TimelineView *view);

} // namespace saldo::ui

/// What a user can set for training: intervals, methods, schedules, and what is said when it is
/// wrong.
@NullMarked
package org.scheelite.net.train.setting;

import org.jspecify.annotations.NullMarked;

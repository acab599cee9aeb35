/// What the numeric methods share: functions of numbers, their variables and options.
@NullMarked
package org.scheelite.std.analysis;

import org.jspecify.annotations.NullMarked;

/// Functional programming: functions applied to parts of expressions.
@NullMarked
package org.scheelite.std.function;

import org.jspecify.annotations.NullMarked;

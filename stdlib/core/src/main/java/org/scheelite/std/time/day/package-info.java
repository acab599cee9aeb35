/// The days of the week.
@NullMarked
package org.scheelite.std.time.day;

import org.jspecify.annotations.NullMarked;

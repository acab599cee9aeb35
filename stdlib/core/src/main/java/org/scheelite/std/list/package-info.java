/// Lists and arrays: making them, taking them apart, putting them in order.
@NullMarked
package org.scheelite.std.list;

import org.jspecify.annotations.NullMarked;

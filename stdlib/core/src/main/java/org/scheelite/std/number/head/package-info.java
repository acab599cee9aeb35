/// The heads of numbers.
@NullMarked
package org.scheelite.std.number.head;

import org.jspecify.annotations.NullMarked;

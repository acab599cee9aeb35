/// Tests of the arithmetic of numbers.
@NullMarked
package org.scheelite.std.number;

import org.jspecify.annotations.NullMarked;

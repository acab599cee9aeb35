/// The arithmetic of numbers, for builtins of all areas: exact, machine and arbitrary precision.
@NullMarked
package org.scheelite.std.number;

import org.jspecify.annotations.NullMarked;

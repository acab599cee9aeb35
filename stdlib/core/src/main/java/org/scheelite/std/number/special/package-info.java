/// Special functions: factorials, gamma, error functions and their kin.
@NullMarked
package org.scheelite.std.number.special;

import org.jspecify.annotations.NullMarked;

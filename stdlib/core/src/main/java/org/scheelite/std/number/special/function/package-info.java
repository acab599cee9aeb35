/// Special functions that are computed from series and tables of exact values.
@NullMarked
package org.scheelite.std.number.special.function;

import org.jspecify.annotations.NullMarked;

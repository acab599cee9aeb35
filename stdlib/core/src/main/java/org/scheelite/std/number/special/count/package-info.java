/// Numbers that count arrangements.
@NullMarked
package org.scheelite.std.number.special.count;

import org.jspecify.annotations.NullMarked;

/// Numbers with units.
@NullMarked
package org.scheelite.std.quantity;

import org.jspecify.annotations.NullMarked;

/// Mathematical constants and infinite quantities.
@NullMarked
package org.scheelite.std.number.constant;

import org.jspecify.annotations.NullMarked;

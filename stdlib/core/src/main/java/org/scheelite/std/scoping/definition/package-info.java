/// Definitions of symbols: made, taken away and listed.
@NullMarked
package org.scheelite.std.scoping.definition;

import org.jspecify.annotations.NullMarked;

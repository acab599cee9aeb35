/// What a session knows about symbols, as people read it.
@NullMarked
package org.scheelite.std.scoping.information;

import org.jspecify.annotations.NullMarked;

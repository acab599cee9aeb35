/// Contexts and packages, and the names in them.
@NullMarked
package org.scheelite.std.scoping.context;

import org.jspecify.annotations.NullMarked;

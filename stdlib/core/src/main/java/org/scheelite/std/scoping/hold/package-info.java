/// What is not evaluated, and what vanishes into the expression around it.
@NullMarked
package org.scheelite.std.scoping.hold;

import org.jspecify.annotations.NullMarked;

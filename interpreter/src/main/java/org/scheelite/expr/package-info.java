/// Expressions: a sealed family of immutable values. No evaluation logic lives here.
@NullMarked
package org.scheelite.expr;

import org.jspecify.annotations.NullMarked;

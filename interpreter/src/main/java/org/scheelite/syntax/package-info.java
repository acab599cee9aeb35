/// From text to syntax trees with places and comments, and from these to expressions.
@NullMarked
package org.scheelite.syntax;

import org.jspecify.annotations.NullMarked;

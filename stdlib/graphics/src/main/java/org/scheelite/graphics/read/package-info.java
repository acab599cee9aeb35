/// Reads graphics expressions: what a figure is made of, from the language's side.
@NullMarked
package org.scheelite.graphics.read;

import org.jspecify.annotations.NullMarked;

/// Colours and styles that have a name of their own.
@NullMarked
package org.scheelite.graphics.named;

import org.jspecify.annotations.NullMarked;

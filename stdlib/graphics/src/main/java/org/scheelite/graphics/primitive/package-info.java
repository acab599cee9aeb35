/// What pictures are made of: `Graphics`, its primitives, legends.
@NullMarked
package org.scheelite.graphics.primitive;

import org.jspecify.annotations.NullMarked;

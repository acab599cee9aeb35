/// Parts of sequences of any length, and attention.
@NullMarked
package org.scheelite.net.layer.sequence;

import org.jspecify.annotations.NullMarked;

/// The grammar, the operator table and the named characters: no trees, no evaluation.
@NullMarked
package org.scheelite.grammar;

import org.jspecify.annotations.NullMarked;

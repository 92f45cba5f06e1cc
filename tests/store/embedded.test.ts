/** The store's contract on the embedded engine, in memory, with rows that have no order given in random order. */
import { openEmbedded } from '../../src/store/embedded/engine.js';
import { engineContract } from './engine.contract.js';
import { statementContract } from './statements.contract.js';
import { storeContract } from './store.contract.js';

const open = async () => openEmbedded({ folder: null, shuffleUnordered: true });

engineContract('embedded', open);
statementContract('embedded', open);
storeContract('embedded', open);

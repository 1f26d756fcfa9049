// The door of the feature "register": how the register is read across features. It writes saved views alone.

export { RegisterModule } from './register.module';
export { Views } from './views/views';

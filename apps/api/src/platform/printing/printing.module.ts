import { Global, Module } from '@nestjs/common';
import { Printer } from './printer';

/** Papers as PDF. */
@Global()
@Module({ providers: [{ provide: Printer, useFactory: () => new Printer() }], exports: [Printer] })
export class PrintingModule {}

// breaks: cli-is-poor
import '@nestjs/common';
